import type { BookChart, LegendPlace } from '../../book/chart';
import { RichObject } from './rich-object';
import { booleanArgument, choiceArgument, colorArgument, nameOfChoice, numberArgument, textArgument } from './wire-arguments';

export class ChartTitle extends RichObject {
  override readonly wireClass = 'ChartTitle';
  override readonly defaultMembers = ['Text', 'Visible'];

  constructor(private readonly chart: BookChart) {
    super();
  }

  get Text(): string {
    return this.chart.title ?? '';
  }

  set Text(value: unknown) {
    this.chart.title = textArgument(value);
  }

  get Visible(): boolean {
    return this.chart.title !== null;
  }

  set Visible(value: unknown) {
    this.chart.title = booleanArgument(value) ? (this.chart.title ?? '图表标题') : null;
  }

  get Format(): ChartTitleFormat {
    return new ChartTitleFormat(this.chart);
  }
}

class ChartTitleFormat extends RichObject {
  override readonly wireClass = 'ChartTitleFormat';

  constructor(private readonly chart: BookChart) {
    super();
  }

  get Font(): ChartTitleFont {
    return new ChartTitleFont(this.chart);
  }
}

class ChartTitleFont extends RichObject {
  override readonly wireClass = 'ChartFont';
  override readonly defaultMembers = ['Bold', 'Color', 'Size'];

  constructor(private readonly chart: BookChart) {
    super();
  }

  get Bold(): boolean {
    return this.chart.titleFont.bold ?? false;
  }

  set Bold(value: unknown) {
    this.chart.titleFont.bold = booleanArgument(value);
  }

  get Color(): string {
    return this.chart.titleFont.color ?? '#000000';
  }

  set Color(value: unknown) {
    this.chart.titleFont.color = colorArgument(value);
  }

  get Size(): number {
    return this.chart.titleFont.size ?? 14;
  }

  set Size(value: unknown) {
    this.chart.titleFont.size = numberArgument(value, 1);
  }
}

const legendPlaces: Readonly<Record<string, LegendPlace>> = {
  Top: 'top',
  Bottom: 'bottom',
  Left: 'left',
  Right: 'right',
  Corner: 'topRight',
};

export class ChartLegend extends RichObject {
  override readonly wireClass = 'ChartLegend';
  override readonly defaultMembers = ['Position', 'Visible'];

  constructor(private readonly chart: BookChart) {
    super();
  }

  get Position(): string {
    return this.chart.legend ? nameOfChoice(legendPlaces, this.chart.legend, 'Right') : 'Invalid';
  }

  set Position(value: unknown) {
    this.chart.legend = choiceArgument(value, legendPlaces);
  }

  get Visible(): boolean {
    return this.chart.legend !== null;
  }

  set Visible(value: unknown) {
    this.chart.legend = booleanArgument(value) ? (this.chart.legend ?? 'right') : null;
  }
}
