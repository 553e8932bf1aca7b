import type { ReactNode } from 'react';

import type { BookChart } from '../book/chart';
import { automaticColor } from './automatic-color';
import { BarMarks } from './bar-marks';
import type { ChartData } from './chart-data';
import { LineMarks } from './line-marks';
import { PieMarks } from './pie-marks';
import { Plot } from './plot';
import { textWidth } from './text-width';
import { valueScale } from './value-scale';

export interface ChartPictureProps {
  readonly chart: BookChart;
  readonly data: ChartData;
  readonly width: number;
  readonly height: number;
  /** The axis's unit where its display unit stands for a title. */
  readonly unit: string | null;
  readonly label: string;
  readonly formatNumber: (format: string, value: number) => string;
}

const MARGIN = { side: 12, title: 34, legend: 26, axisTitle: 16, tick: 18 };

/** Draws a chart as Excel would place it: title above, legend below, axes with round steps. */
export function ChartPicture({ chart, data, width, height, unit, label, formatNumber }: ChartPictureProps): ReactNode {
  const { kind, grouping, valueAxis, categoryAxis, titleFont } = chart;
  const isBar = kind === 'bar';
  const isRound = kind === 'pie' || kind === 'doughnut';
  const top = chart.title === null ? MARGIN.side : MARGIN.title;
  const legendAt = chart.legend === null ? 0 : MARGIN.legend;
  const axisTitle = valueAxis.title ?? unit;
  const format = (value: number): string => formatNumber(valueAxis.numberFormat ?? 'General', value);
  const shares = grouping === 'percentStacked';
  const scale = valueScale(
    extremes(data, grouping),
    isBar ? Math.max(3, Math.floor(width / 110)) : Math.max(3, Math.floor(height / 60)),
    shares ? { minimum: 0, maximum: 1 } : { ...valueAxis, isWhole: /^[^.%]*0[^.%]*$/.test(valueAxis.numberFormat ?? '') },
  );
  const valueTexts = scale.steps.map((step) => (shares ? `${Math.round(step * 100)}%` : format(step)));
  const categoryWidth = Math.min(width * 0.35, Math.max(0, ...data.categories.map((text) => textWidth(text))) + 10);
  const left =
    MARGIN.side +
    (isBar ? categoryWidth : Math.max(0, ...valueTexts.map((text) => textWidth(text))) + 8 + (axisTitle === null ? 0 : MARGIN.axisTitle));
  const bottom = height - legendAt - MARGIN.side - MARGIN.tick - (isBar && axisTitle !== null ? MARGIN.axisTitle : 0);
  const plot = new Plot({ left, top, right: width - MARGIN.side * 2, bottom }, scale, data.categories.length, {
    isBar,
    isReversed: categoryAxis.reversed,
  });
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`} width={width} height={height} fontSize={11} fill="#404040">
      {chart.title !== null && (
        <text
          x={width / 2}
          y={22}
          textAnchor="middle"
          fontSize={((titleFont.size ?? 14) * 96) / 72}
          fontWeight={titleFont.bold === false ? 400 : 600}
          fill={titleFont.color ?? '#404040'}
        >
          {chart.title}
        </text>
      )}
      {!isRound && (
        <>
          {scale.steps.map((step, index) => {
            const at = plot.value(step);
            const line = isBar ? { x1: at, x2: at, y1: top, y2: bottom } : { x1: left, x2: plot.box.right, y1: at, y2: at };
            return (
              <g key={step}>
                {valueAxis.gridlines && <line {...line} stroke={valueAxis.gridlineColor ?? '#D9D9D9'} />}
                <text {...(isBar ? { x: at, y: bottom + 14, textAnchor: 'middle' } : { x: left - 6, y: at + 4, textAnchor: 'end' })}>
                  {valueTexts[index]}
                </text>
              </g>
            );
          })}
          {data.categories.map((category, index) => {
            const middle = plot.category(index);
            return isBar ? (
              <text key={index} x={left - 6} y={middle + 4} textAnchor="end">
                {shortened(category, categoryWidth - 8)}
              </text>
            ) : (
              <text key={index} x={middle} y={bottom + 14} textAnchor="middle">
                {shortened(category, plot.band)}
              </text>
            );
          })}
          {axisTitle !== null &&
            (isBar ? (
              <text x={(left + plot.box.right) / 2} y={bottom + 30} textAnchor="middle">
                {axisTitle}
              </text>
            ) : (
              <text x={MARGIN.side} y={top - 4}>
                {axisTitle}
              </text>
            ))}
        </>
      )}
      {isRound ? (
        <PieMarks data={data} box={plot.box} isDoughnut={kind === 'doughnut'} />
      ) : kind === 'line' || kind === 'area' || kind === 'scatter' ? (
        <LineMarks data={data} plot={plot} kind={kind} />
      ) : (
        <BarMarks
          data={data}
          plot={plot}
          grouping={grouping}
          gapWidth={chart.gapWidth ?? 100}
          format={format}
          formatNumber={formatNumber}
        />
      )}
      {!isRound && (
        <line
          {...(isBar
            ? { x1: plot.value(0), x2: plot.value(0), y1: top, y2: bottom }
            : { x1: left, x2: plot.box.right, y1: plot.value(0), y2: plot.value(0) })}
          stroke="#8A8A8A"
        />
      )}
      {chart.legend !== null && (
        <Legend
          entries={isRound ? data.categories.map((name, index) => ({ name, color: automaticColor(index) })) : data.series}
          width={width}
          y={height - MARGIN.side - 4}
        />
      )}
    </svg>
  );
}

function Legend({
  entries,
  width,
  y,
}: {
  readonly entries: readonly { readonly name: string; readonly color: string }[];
  readonly width: number;
  readonly y: number;
}): ReactNode {
  const widths = entries.map(({ name }) => textWidth(name) + 28);
  let x = Math.max(4, (width - widths.reduce((sum, each) => sum + each, 0)) / 2);
  return entries.map(({ name, color }, index) => {
    const at = x;
    x += widths[index] ?? 0;
    return (
      <g key={index}>
        <rect x={at} y={y - 9} width={10} height={10} fill={color} />
        <text x={at + 14} y={y}>
          {name}
        </text>
      </g>
    );
  });
}

/** The values that the axis has to hold: sums where they are stacked. */
function extremes({ series, categories }: ChartData, grouping: BookChart['grouping']): number[] {
  if (grouping === 'clustered') return series.flatMap(({ values }) => values);
  return categories.flatMap((_, index) => {
    const values = series.map(({ values: all }) => all[index] ?? 0);
    const sum = (isPart: (value: number) => boolean): number => values.filter(isPart).reduce((total, value) => total + value, 0);
    return [sum((value) => value > 0), sum((value) => value < 0)];
  });
}

function shortened(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let short = text;
  while (short.length > 1 && textWidth(`${short}…`) > width) short = short.slice(0, -1);
  return `${short}…`;
}
