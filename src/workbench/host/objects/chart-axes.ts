import type { BookChart, ChartAxis } from '../../book/chart';
import { RichObject } from './rich-object';
import { booleanArgument, numberArgument, textArgument } from './wire-arguments';

export class ChartAxes extends RichObject {
  override readonly wireClass = 'ChartAxes';

  constructor(private readonly chart: BookChart) {
    super();
  }

  get ValueAxis(): ChartAxisObject {
    return new ChartAxisObject(this.chart.valueAxis);
  }

  get CategoryAxis(): ChartAxisObject {
    return new ChartAxisObject(this.chart.categoryAxis);
  }
}

class ChartAxisObject extends RichObject {
  override readonly wireClass = 'ChartAxis';
  override readonly defaultMembers = ['Maximum', 'Minimum', 'NumberFormat', 'ReversePlotOrder', 'Visible'];

  constructor(private readonly axis: ChartAxis) {
    super();
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
}
