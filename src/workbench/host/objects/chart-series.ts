import { type BookChart, type ChartSeries, type CellSource, isOverlaid, settleSecondaryAxis } from '../../book/chart';
import { apiNotFound, invalidArgument } from '../host-error';
import { ChartDataLabels, showLabels } from './chart-labels';
import { shapeArgument, shapeName } from './chart-shapes';
import type { HostContext } from './host-context';
import { RangeObject } from './range';
import { RichCollection, RichObject } from './rich-object';
import { booleanArgument, choiceArgument, colorArgument, textArgument, wholeNumberArgument } from './wire-arguments';

/** The series of a chart, found by their place. */
export class ChartSeriesCollection extends RichCollection<ChartSeriesObject> {
  override readonly wireClass = 'ChartSeriesCollection';

  constructor(
    private readonly context: HostContext,
    private readonly chart: BookChart,
  ) {
    super();
  }

  override items(): readonly ChartSeriesObject[] {
    return this.chart.series.map((series) => new ChartSeriesObject(this.context, this.chart, series));
  }

  GetItemAt(index: unknown): ChartSeriesObject {
    const item = typeof index === 'number' ? this.items()[index] : undefined;
    if (!item) throw invalidArgument();
    return item;
  }

  /** A new series has no cells until setValues names some. */
  Add(name: unknown, index: unknown): ChartSeriesObject {
    const place = index === null || index === undefined ? this.chart.series.length : wholeNumberArgument(index, 0);
    if (place > this.chart.series.length) throw invalidArgument();
    const model = this.chart.series[0];
    const empty: CellSource = { sheetId: model?.values.sheetId ?? '', area: { row: 0, col: 0, rows: 1, cols: 1 } };
    const title = name === null || name === undefined ? `系列${this.chart.series.length + 1}` : textArgument(name);
    const series: ChartSeries = { name: title, values: empty, categories: model?.categories ?? null, color: null };
    this.chart.series.splice(place, 0, series);
    return new ChartSeriesObject(this.context, this.chart, series);
  }
}

class ChartSeriesObject extends RichObject {
  override readonly wireClass = 'ChartSeries';
  override readonly defaultMembers = ['AxisGroup', 'ChartType', 'GapWidth', 'HasDataLabels', 'Name'];

  constructor(
    private readonly context: HostContext,
    private readonly chart: BookChart,
    private readonly series: ChartSeries,
  ) {
    super();
  }

  get Name(): string {
    const { name } = this.series;
    if (typeof name === 'string') return name;
    return this.context.book.findSheet(name.sheetId)?.cells.text(name.area.row, name.area.col) ?? '';
  }

  set Name(value: unknown) {
    this.series.name = textArgument(value);
  }

  get ChartType(): string {
    const { kind } = this.series;
    return kind === undefined ? shapeName(this.chart.kind, this.chart.grouping) : shapeName(kind, 'clustered');
  }

  /** Columns, lines and areas may stand over each other, none of those that come over the chart's own stacked. */
  set ChartType(value: unknown) {
    const [kind, grouping] = shapeArgument(value);
    if (kind === this.chart.kind && grouping === this.chart.grouping) delete this.series.kind;
    else if (isOverlaid(this.chart.kind) && isOverlaid(kind) && kind !== this.chart.kind && grouping === 'clustered')
      this.series.kind = kind;
    else throw apiNotFound(`ChartSeries.chartType(${String(value)})`);
  }

  get AxisGroup(): string {
    return this.series.onSecondary ? 'Secondary' : 'Primary';
  }

  /** One series at least stays on the primary axis. */
  set AxisGroup(value: unknown) {
    const isSecondary = choiceArgument(value, { Primary: false, Secondary: true });
    if (isSecondary) {
      const staysPrimary = this.chart.series.some((one) => one !== this.series && !one.onSecondary);
      if (!isOverlaid(this.chart.kind) || !staysPrimary) throw invalidArgument();
      this.series.onSecondary = true;
    } else delete this.series.onSecondary;
    settleSecondaryAxis(this.chart);
  }

  get GapWidth(): number {
    return this.chart.gapWidth ?? 150;
  }

  set GapWidth(value: unknown) {
    const width = wholeNumberArgument(value, 0);
    if (width > 500) throw invalidArgument();
    this.chart.gapWidth = width;
  }

  get HasDataLabels(): boolean {
    return this.series.labels !== undefined;
  }

  set HasDataLabels(value: unknown) {
    showLabels(this.series, booleanArgument(value));
  }

  get DataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.series);
  }

  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.series);
  }

  SetValues(source: unknown): void {
    this.series.values = sourceOf(source);
  }

  SetXAxisValues(source: unknown): void {
    this.series.categories = sourceOf(source);
  }

  Delete(): void {
    this.chart.series.splice(this.chart.series.indexOf(this.series), 1);
    settleSecondaryAxis(this.chart);
  }
}

class ChartSeriesFormat extends RichObject {
  override readonly wireClass = 'ChartSeriesFormat';

  constructor(private readonly series: ChartSeries) {
    super();
  }

  get Fill(): ChartFill {
    return new ChartFill(this.series);
  }

  get Line(): ChartLineFormat {
    return new ChartLineFormat(this.series);
  }
}

class ChartFill extends RichObject {
  override readonly wireClass = 'ChartFill';

  constructor(private readonly series: ChartSeries) {
    super();
  }

  SetSolidColor(color: unknown): void {
    this.series.color = colorArgument(color);
  }

  Clear(): void {
    this.series.color = null;
  }
}

class ChartLineFormat extends RichObject {
  override readonly wireClass = 'ChartLineFormat';
  override readonly defaultMembers = ['Color'];

  constructor(private readonly series: ChartSeries) {
    super();
  }

  get Color(): string {
    return this.series.color ?? '';
  }

  set Color(value: unknown) {
    this.series.color = colorArgument(value);
  }
}

function sourceOf(range: unknown): CellSource {
  if (!(range instanceof RangeObject)) throw invalidArgument();
  return { sheetId: range.sheet.id, area: range.area };
}
