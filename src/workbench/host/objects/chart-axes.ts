import type { BookChart, ChartAxis, DisplayUnit, TickLabelPlace, TickMark } from '../../book/chart';
import { apiNotFound, invalidArgument, itemNotFound } from '../host-error';
import { RichObject } from './rich-object';
import { booleanArgument, choiceArgument, colorArgument, nameOfChoice, numberArgument, textArgument } from './wire-arguments';

const tickMarks: Readonly<Record<string, TickMark>> = { None: 'none', Inside: 'in', Outside: 'out', Cross: 'cross' };
const tickLabels: Readonly<Record<string, TickLabelPlace>> = { NextToAxis: 'nextTo', Low: 'low', High: 'high', None: 'none' };
const crossings: Readonly<Record<string, ChartAxis['crossing']>> = { Automatic: 'automatic', Minimum: 'minimum', Maximum: 'maximum' };
const displayUnits: Readonly<Record<string, DisplayUnit | 'none'>> = {
  None: 'none',
  Hundreds: 'hundreds',
  Thousands: 'thousands',
  TenThousands: 'tenThousands',
  HundredThousands: 'hundredThousands',
  Millions: 'millions',
  TenMillions: 'tenMillions',
  HundredMillions: 'hundredMillions',
  Billions: 'billions',
  Trillions: 'trillions',
};

export class ChartAxes extends RichObject {
  override readonly wireClass = 'ChartAxes';

  constructor(private readonly chart: BookChart) {
    super();
  }

  get ValueAxis(): ChartAxisObject {
    return new ChartAxisObject(this.chart.valueAxis, 'Value', 'Primary');
  }

  get CategoryAxis(): ChartAxisObject {
    return new ChartAxisObject(this.chart.categoryAxis, 'Category', 'Primary');
  }

  /** The secondary axis of values is there once a series is measured by it; a secondary one of categories is not built. */
  GetItem(type: unknown, group: unknown): ChartAxisObject {
    const isSecondary = group !== null && group !== undefined && choiceArgument(group, { Primary: false, Secondary: true });
    if (type !== 'Value' && type !== 'Category') throw invalidArgument();
    if (!isSecondary) return type === 'Value' ? this.ValueAxis : this.CategoryAxis;
    if (type === 'Category') throw apiNotFound('ChartAxes.getItem(Category, Secondary)');
    if (!this.chart.secondaryAxis) throw itemNotFound();
    return new ChartAxisObject(this.chart.secondaryAxis, 'Value', 'Secondary');
  }
}

class ChartAxisObject extends RichObject {
  override readonly wireClass = 'ChartAxis';
  override readonly defaultMembers = [
    'AxisGroup',
    'DisplayUnit',
    'MajorTickMark',
    'Maximum',
    'Minimum',
    'MinorTickMark',
    'NumberFormat',
    'Position',
    'ReversePlotOrder',
    'TickLabelPosition',
    'Type',
    'Visible',
  ];

  constructor(
    private readonly axis: ChartAxis,
    private readonly type: 'Category' | 'Value',
    private readonly group: 'Primary' | 'Secondary',
  ) {
    super();
  }

  get Type(): string {
    return this.type;
  }

  get AxisGroup(): string {
    return this.group;
  }

  get Title(): ChartAxisTitle {
    return new ChartAxisTitle(this.axis);
  }

  get MajorGridlines(): ChartGridlines {
    return new ChartGridlines(this.axis);
  }

  get NumberFormat(): string {
    return this.axis.numberFormat ?? 'General';
  }

  set NumberFormat(value: unknown) {
    this.axis.numberFormat = textArgument(value);
  }

  /** Empty for automatic. */
  get Minimum(): number | string {
    return this.axis.minimum ?? '';
  }

  set Minimum(value: unknown) {
    this.axis.minimum = value === '' ? null : numberArgument(value);
  }

  get Maximum(): number | string {
    return this.axis.maximum ?? '';
  }

  set Maximum(value: unknown) {
    this.axis.maximum = value === '' ? null : numberArgument(value);
  }

  get ReversePlotOrder(): boolean {
    return this.axis.reversed;
  }

  set ReversePlotOrder(value: unknown) {
    this.axis.reversed = booleanArgument(value);
  }

  get MajorTickMark(): string {
    return nameOfChoice(tickMarks, this.axis.majorTickMark, 'Outside');
  }

  set MajorTickMark(value: unknown) {
    this.axis.majorTickMark = choiceArgument(value, tickMarks);
  }

  get MinorTickMark(): string {
    return nameOfChoice(tickMarks, this.axis.minorTickMark, 'None');
  }

  set MinorTickMark(value: unknown) {
    this.axis.minorTickMark = choiceArgument(value, tickMarks);
  }

  get TickLabelPosition(): string {
    return nameOfChoice(tickLabels, this.axis.tickLabels, 'NextToAxis');
  }

  set TickLabelPosition(value: unknown) {
    this.axis.tickLabels = choiceArgument(value, tickLabels);
  }

  /** Where the other axis crosses this one. */
  get Position(): string {
    return nameOfChoice(crossings, this.axis.crossing, 'Automatic');
  }

  set Position(value: unknown) {
    this.axis.crossing = choiceArgument(value, crossings);
  }

  get DisplayUnit(): string {
    return nameOfChoice(displayUnits, this.axis.displayUnit ?? 'none', 'None');
  }

  set DisplayUnit(value: unknown) {
    const unit = choiceArgument(value, displayUnits);
    this.axis.displayUnit = unit === 'none' ? null : unit;
  }

  get Visible(): boolean {
    return !this.axis.hidden;
  }

  set Visible(value: unknown) {
    this.axis.hidden = !booleanArgument(value);
  }
}

class ChartAxisTitle extends RichObject {
  override readonly wireClass = 'ChartAxisTitle';
  override readonly defaultMembers = ['Text', 'Visible'];

  constructor(private readonly axis: ChartAxis) {
    super();
  }

  get Text(): string {
    return this.axis.title ?? '';
  }

  set Text(value: unknown) {
    this.axis.title = textArgument(value);
  }

  get Visible(): boolean {
    return this.axis.title !== null;
  }

  set Visible(value: unknown) {
    this.axis.title = booleanArgument(value) ? (this.axis.title ?? '坐标轴标题') : null;
  }
}

class ChartGridlines extends RichObject {
  override readonly wireClass = 'ChartGridlines';
  override readonly defaultMembers = ['Visible'];

  constructor(private readonly axis: ChartAxis) {
    super();
  }

  get Visible(): boolean {
    return this.axis.gridlines;
  }

  set Visible(value: unknown) {
    this.axis.gridlines = booleanArgument(value);
  }

  get Format(): ChartGridlinesFormat {
    return new ChartGridlinesFormat(this.axis);
  }
}

class ChartGridlinesFormat extends RichObject {
  override readonly wireClass = 'ChartGridlinesFormat';

  constructor(private readonly axis: ChartAxis) {
    super();
  }

  get Line(): ChartGridlinesLine {
    return new ChartGridlinesLine(this.axis);
  }
}

class ChartGridlinesLine extends RichObject {
  override readonly wireClass = 'ChartLineFormat';
  override readonly defaultMembers = ['Color'];

  constructor(private readonly axis: ChartAxis) {
    super();
  }

  get Color(): string {
    return this.axis.gridlineColor ?? '';
  }

  set Color(value: unknown) {
    this.axis.gridlineColor = colorArgument(value);
  }
}
