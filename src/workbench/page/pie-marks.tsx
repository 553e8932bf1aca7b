import type { ReactNode } from 'react';

import type { ChartData } from './chart-data';
import type { Box } from './plot';
import { automaticColor } from './automatic-color';

/** The shares of the first series as slices, from the top clockwise. */
export function PieMarks({
  data,
  box,
  isDoughnut,
}: {
  readonly data: ChartData;
  readonly box: Box;
  readonly isDoughnut: boolean;
}): ReactNode {
  const values = (data.series[0]?.values ?? []).map((value) => Math.max(0, value));
  const total = values.reduce((sum, value) => sum + value, 0) || 1;
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const radius = Math.max(10, Math.min(box.right - box.left, box.bottom - box.top) / 2 - 4);
  let turn = 0;
  const point = (share: number): string => `${x + radius * Math.sin(share * 2 * Math.PI)} ${y - radius * Math.cos(share * 2 * Math.PI)}`;
  return (
    <>
      {values.map((value, index) => {
        const from = turn;
        turn += value / total;
        if (value === total) return <circle key={index} cx={x} cy={y} r={radius} fill={automaticColor(index)} />;
        return (
          <path
            key={index}
            d={`M${x} ${y} L${point(from)} A${radius} ${radius} 0 ${turn - from > 0.5 ? 1 : 0} 1 ${point(turn)} Z`}
            fill={automaticColor(index)}
            stroke="#fff"
          />
        );
      })}
      {isDoughnut && <circle cx={x} cy={y} r={radius * 0.55} fill="#fff" />}
    </>
  );
}
