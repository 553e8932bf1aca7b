import type { BookChart, LegendPlace } from '../../book/chart';
import { RichObject } from './rich-object';
import { booleanArgument, choiceArgument, nameOfChoice, textArgument } from './wire-arguments';

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
}

const legendPlaces: Readonly<Record<string, LegendPlace>> = { Top: 'top', Bottom: 'bottom', Left: 'left', Right: 'right', Corner: 'topRight' };

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
