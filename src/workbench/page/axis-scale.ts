import type { ChartAxis, ChartGrouping } from '../book/chart';
import type { ChartData, SeriesData } from './chart-data';
import { valueScale, type ValueScale } from './value-scale';

/** How an axis of values is drawn: from where to where, what stands at its steps, and how a value reads on it. */
export interface AxisScale {
  readonly scale: ValueScale;
  readonly texts: readonly string[];
  readonly format: (value: number) => string;
}

/** The axis of these series with about `count` steps; those of the chart's own kind stand as `grouping` says. */
export function axisScale(
  axis: ChartAxis,
  series: ChartData['series'],
  { grouping, isOwn, count }: { readonly grouping: ChartGrouping; readonly isOwn: (series: SeriesData) => boolean; readonly count: number },
  formatNumber: (format: string, value: number) => string,
): AxisScale {
  const format = (value: number): string => formatNumber(axis.numberFormat ?? 'General', value);
  const shares = grouping === 'percentStacked';
  const values = [
    ...extremes(series.filter(isOwn), grouping),
    ...extremes(
      series.filter((one) => !isOwn(one)),
      'clustered',
    ),
  ];
  const given = shares ? { minimum: 0, maximum: 1 } : { ...axis, isWhole: /^[^.%]*0[^.%]*$/.test(axis.numberFormat ?? '') };
  const scale = valueScale(values, count, given);
  return { scale, format, texts: scale.steps.map((step) => (shares ? `${Math.round(step * 100)}%` : format(step))) };
}

/** The values that the axis has to hold: sums where they are stacked. */
function extremes(series: ChartData['series'], grouping: ChartGrouping): number[] {
  if (grouping === 'clustered') return series.flatMap(({ values }) => values);
  const categories = Math.max(0, ...series.map(({ values }) => values.length));
  return Array.from({ length: categories }, (_, index) => {
    const values = series.map(({ values: all }) => all[index] ?? 0);
    const sum = (isPart: (value: number) => boolean): number => values.filter(isPart).reduce((total, value) => total + value, 0);
    return [sum((value) => value > 0), sum((value) => value < 0)];
  }).flat();
}
