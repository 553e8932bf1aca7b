import { MAX_COLS, MAX_ROWS } from '../../book/area';
import type { BookSheet } from '../../book/book-sheet';
import { type BookChart, isOverlaid, newAxis, newTitleFont, settleSecondaryAxis } from '../../book/chart';
import { invalidArgument } from '../host-error';
import { ChartAxes } from './chart-axes';
import { ChartSeriesCollection } from './chart-series';
import { shapeArgument, shapeName } from './chart-shapes';
import { ChartLegend, ChartTitle } from './chart-texts';
import { seriesOfSource } from './chart-source';
import type { HostContext } from './host-context';
import { KeyedCollection } from './keyed-collection';
import { RangeObject } from './range';
import { rangeOnSheet } from './range-reference';
import { RichObject } from './rich-object';
import { guardSheet } from './sheet-guard';
import { textArgument } from './wire-arguments';

/** The charts of a worksheet: data only, nothing is drawn. */
export class ChartCollection extends KeyedCollection<ChartObject> {
  override readonly wireClass = 'ChartCollection';

  constructor(
    private readonly context: HostContext,
    private readonly sheet: BookSheet,
  ) {
    super();
  }

  override items(): readonly ChartObject[] {
    return this.sheet.features.charts.map((chart) => new ChartObject(this.context, this.sheet, chart));
  }

  Add(type: unknown, source: unknown, seriesBy: unknown): ChartObject {
    guardSheet(this.sheet, 'objects');
    const [kind, grouping] = shapeArgument(type);
    if (!(source instanceof RangeObject)) throw invalidArgument();
    const number = this.freeNumber();
    const chart: BookChart = {
      id: `{CHART-${number}}`,
      name: `图表 ${number}`,
      kind,
      grouping,
      title: null,
      titleFont: newTitleFont(),
      legend: 'right',
      series: seriesOfSource(source, seriesBy),
      categoryAxis: newAxis(false),
      valueAxis: newAxis(true),
      place: { row: 0, col: 0, rows: 15, cols: 8 },
      gapWidth: null,
    };
    this.sheet.features.charts.push(chart);
    return new ChartObject(this.context, this.sheet, chart);
  }

  protected override find(key: string): ChartObject | undefined {
    const chart = this.sheet.features.charts.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
    return chart && new ChartObject(this.context, this.sheet, chart);
  }

  private freeNumber(): number {
    let number = this.sheet.features.charts.length + 1;
    while (this.find(`{CHART-${number}}`) ?? this.find(`图表 ${number}`)) number++;
    return number;
  }
}

class ChartObject extends RichObject {
  override readonly wireClass = 'Chart';
  override readonly defaultMembers = ['ChartType', 'Id', 'Name'];

  constructor(
    private readonly context: HostContext,
    private readonly sheet: BookSheet,
    private readonly chart: BookChart,
  ) {
    super();
  }

  get Id(): string {
    return this.chart.id;
  }

  get Name(): string {
    return this.chart.name;
  }

  set Name(value: unknown) {
    this.chart.name = textArgument(value);
  }

  get ChartType(): string {
    return shapeName(this.chart.kind, this.chart.grouping);
  }

  /** All series are drawn so. */
  set ChartType(value: unknown) {
    const { chart } = this;
    [chart.kind, chart.grouping] = shapeArgument(value);
    for (const series of chart.series) {
      delete series.kind;
      if (!isOverlaid(chart.kind)) delete series.onSecondary;
    }
    settleSecondaryAxis(chart);
  }

  get Title(): ChartTitle {
    return new ChartTitle(this.chart);
  }

  get Legend(): ChartLegend {
    return new ChartLegend(this.chart);
  }

  get Axes(): ChartAxes {
    return new ChartAxes(this.chart);
  }

  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.context, this.chart);
  }

  get Worksheet(): RichObject {
    return this.context.worksheet(this.sheet);
  }

  SetData(source: unknown, seriesBy: unknown): void {
    if (!(source instanceof RangeObject)) throw invalidArgument();
    this.chart.series = seriesOfSource(source, seriesBy);
    settleSecondaryAxis(this.chart);
  }

  /** From the first to the last cell it covers; with a start alone it keeps its size. */
  SetPosition(start: unknown, end: unknown): void {
    const first = rangeOnSheet(this.context, start, this.sheet).area;
    if (end === null || end === undefined) {
      this.chart.place = { ...this.chart.place, row: first.row, col: first.col };
      return;
    }
    const last = rangeOnSheet(this.context, end, this.sheet).area;
    const place = { row: first.row, col: first.col, rows: last.row + last.rows - first.row, cols: last.col + last.cols - first.col };
    if (place.rows < 1 || place.cols < 1 || place.rows >= MAX_ROWS || place.cols >= MAX_COLS) throw invalidArgument();
    this.chart.place = place;
  }

  Delete(): void {
    guardSheet(this.sheet, 'objects');
    const { features } = this.sheet;
    features.charts = features.charts.filter((chart) => chart !== this.chart);
  }
}
