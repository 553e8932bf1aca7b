import type { BookChart } from '../../book/chart';
import { apiNotFound } from '../host-error';
import { textArgument } from './wire-arguments';

type Shape = readonly [kind: BookChart['kind'], grouping: BookChart['grouping']];

const shapes: Readonly<Record<string, Shape>> = {
  ColumnClustered: ['column', 'clustered'],
  ColumnStacked: ['column', 'stacked'],
  ColumnStacked100: ['column', 'percentStacked'],
  BarClustered: ['bar', 'clustered'],
  BarStacked: ['bar', 'stacked'],
  BarStacked100: ['bar', 'percentStacked'],
  Line: ['line', 'clustered'],
  LineStacked: ['line', 'stacked'],
  Area: ['area', 'clustered'],
  AreaStacked: ['area', 'stacked'],
  Pie: ['pie', 'clustered'],
  Doughnut: ['doughnut', 'clustered'],
  XYScatter: ['scatter', 'clustered'],
};

/** Excel's name of a kind that stands side by side or stacked. */
export function shapeName(kind: BookChart['kind'], grouping: BookChart['grouping']): string {
  return Object.keys(shapes).find((name) => shapes[name]?.[0] === kind && shapes[name][1] === grouping) ?? 'ColumnClustered';
}

/** What a chart type means; one that is not built is refused by its name. */
export function shapeArgument(type: unknown): Shape {
  const shape = shapes[textArgument(type)];
  if (!shape) throw apiNotFound(`ChartType.${String(type)}`);
  return shape;
}
