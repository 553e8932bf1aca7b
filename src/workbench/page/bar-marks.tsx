import type { ReactNode } from 'react';

import type { ChartGrouping } from '../book/chart';
import type { ChartData } from './chart-data';
import type { Plot } from './plot';

export interface BarMarksProps {
  readonly data: ChartData;
  readonly plot: Plot;
  readonly grouping: ChartGrouping;
  /** Percent of a bar's thickness between categories. */
  readonly gapWidth: number;
  readonly format: (value: number) => string;
  readonly formatNumber: (format: string, value: number) => string;
}

/** Columns or bars, beside each other or stacked; what is below zero stacks the other way. */
export function BarMarks({ data, plot, grouping, gapWidth, format, formatNumber }: BarMarksProps): ReactNode {
  const lanes = grouping === 'clustered' ? data.series.length : 1;
  const thickness = plot.band / (Math.max(1, lanes) + gapWidth / 100);
  return data.categories.map((category, index) => {
    const sums = { up: 0, down: 0 };
    const whole = data.series.reduce((sum, { values }) => sum + Math.abs(values[index] ?? 0), 0) || 1;
    return data.series.map(({ name, color, values, labels }, lane) => {
      const raw = values[index] ?? 0;
      const value = grouping === 'percentStacked' ? raw / whole : raw;
      const side = value < 0 ? 'down' : 'up';
      const from = grouping === 'clustered' ? 0 : sums[side];
      sums[side] = from + value;
      const [a, b] = [plot.value(from), plot.value(from + value)];
      const across = plot.category(index) - (thickness * lanes) / 2 + (grouping === 'clustered' ? lane * thickness : 0);
      const along = { start: Math.min(a, b), length: Math.abs(b - a) };
      const place = plot.isBar
        ? { x: along.start, y: across, width: along.length, height: thickness }
        : { x: across, y: along.start, width: thickness, height: along.length };
      return along.length === 0 ? null : (
        <g key={`${index}-${lane}`}>
          <rect {...place} fill={color}>
            <title>{`${category} · ${name}: ${format(raw)}`}</title>
          </rect>
          {labels && (
            <text
              x={place.x + place.width / 2}
              y={place.y + place.height / 2 + 4}
              textAnchor="middle"
              fontSize={((labels.size ?? 10) * 96) / 72}
              fill={labels.color ?? '#404040'}
              pointerEvents="none"
            >
              {formatNumber(labels.numberFormat ?? 'General', raw)}
            </text>
          )}
        </g>
      );
    });
  });
}
