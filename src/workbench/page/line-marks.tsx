import type { ReactNode } from 'react';

import type { ChartData } from './chart-data';
import type { Plot } from './plot';

/** Lines, the areas under them, or points alone. */
export function LineMarks({
  data,
  plot,
  kind,
}: {
  readonly data: ChartData;
  readonly plot: Plot;
  readonly kind: 'line' | 'area' | 'scatter';
}): ReactNode {
  return data.series.map(({ color, values }, index) => {
    const points = values.map((value, at) => [plot.category(at), plot.value(value)] as const);
    const line = points.map(([x, y]) => `${x},${y}`).join(' ');
    const [first, last] = [points[0], points.at(-1)];
    if (kind === 'scatter') return points.map(([x, y], at) => <circle key={`${index}-${at}`} cx={x} cy={y} r={4} fill={color} />);
    if (kind === 'line' || !first || !last) return <polyline key={index} points={line} fill="none" stroke={color} strokeWidth={2} />;
    return (
      <polygon key={index} points={`${first[0]},${plot.value(0)} ${line} ${last[0]},${plot.value(0)}`} fill={color} fillOpacity={0.6} />
    );
  });
}
