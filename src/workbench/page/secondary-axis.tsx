import type { ReactNode } from 'react';

import type { AxisScale } from './axis-scale';
import type { Plot } from './plot';

/** The labels of the secondary axis of values, right of the plot, and its title above them. */
export function SecondaryAxis({
  axis: { scale, texts },
  plot,
  title,
  titleEnd,
}: {
  readonly axis: AxisScale;
  readonly plot: Plot;
  readonly title: string | null;
  /** Where the title ends, and its baseline. */
  readonly titleEnd: { readonly x: number; readonly y: number };
}): ReactNode {
  const { right } = plot.box;
  return (
    <g className="secondary-axis">
      {scale.steps.map((step, index) => (
        <text key={step} x={right + 6} y={plot.value(step) + 4}>
          {texts[index]}
        </text>
      ))}
      {title !== null && (
        <text {...titleEnd} textAnchor="end">
          {title}
        </text>
      )}
    </g>
  );
}
