import type { ReactNode } from 'react';

import type { BookChart, ChartKind } from '../book/chart';
import type { AxisScale } from './axis-scale';
import { BarMarks } from './bar-marks';
import type { ChartData, SeriesData } from './chart-data';
import { LineMarks } from './line-marks';
import type { Plot } from './plot';

export interface SeriesMarksProps {
  readonly chart: BookChart;
  readonly data: ChartData;
  /** The axis of values and the place of the plot on it: the secondary one's where a series is measured by it. */
  readonly axisOf: (series: SeriesData) => { readonly plot: Plot; readonly axis: AxisScale };
  readonly formatNumber: (format: string, value: number) => string;
}

/** What is drawn first lies lowest. */
const layers: readonly ChartKind[] = ['area', 'column', 'bar', 'line', 'scatter'];

/**
 * The series of a chart with axes: areas under columns under lines, those of a kind and an axis side by side or, as the chart says,
 * stacked.
 */
export function SeriesMarks({ chart, data, axisOf, formatNumber }: SeriesMarksProps): ReactNode {
  const groups = layers.flatMap((kind) =>
    [false, true].map((onSecondary) => data.series.filter((one) => one.kind === kind && one.onSecondary === onSecondary)),
  );
  return groups.map((series, index) => {
    const [first] = series;
    if (!first) return null;
    const { kind } = first;
    const { plot, axis } = axisOf(first);
    const part = { ...data, series };
    if (kind === 'line' || kind === 'area' || kind === 'scatter') return <LineMarks key={index} data={part} plot={plot} kind={kind} />;
    return (
      <BarMarks
        key={index}
        data={part}
        plot={plot}
        grouping={first.kind === chart.kind && !first.onSecondary ? chart.grouping : 'clustered'}
        gapWidth={chart.gapWidth ?? 100}
        format={axis.format}
        formatNumber={formatNumber}
      />
    );
  });
}
