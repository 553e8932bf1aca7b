import type { ReactNode } from 'react';

import type { BookChart, ChartAxis } from '../book/chart';
import { automaticColor } from './automatic-color';
import { type AxisScale, axisScale } from './axis-scale';
import type { ChartData } from './chart-data';
import { PieMarks } from './pie-marks';
import { Plot } from './plot';
import { SecondaryAxis } from './secondary-axis';
import { SeriesMarks } from './series-marks';
import { textWidth } from './text-width';

export interface ChartPictureProps {
  readonly chart: BookChart;
  readonly data: ChartData;
  readonly width: number;
  readonly height: number;
  /** The words of display units, which stand for the title of an axis that has none. */
  readonly units: Readonly<Record<string, string>>;
  readonly label: string;
  readonly formatNumber: (format: string, value: number) => string;
}

const MARGIN = { side: 12, bare: 4, title: 34, legend: 26, axisTitle: 16, tick: 18 };

/** Draws a chart as Excel would place it: title above, legend below, axes with round steps. */
export function ChartPicture({ chart, data, width, height, units, label, formatNumber }: ChartPictureProps): ReactNode {
  const { kind, grouping, valueAxis, secondaryAxis, categoryAxis, titleFont } = chart;
  const isBar = kind === 'bar';
  const isRound = kind === 'pie' || kind === 'doughnut';
  const titleOf = ({ title, displayUnit }: ChartAxis): string | null => title ?? (displayUnit && (units[displayUnit] ?? null));
  const axisTitle = titleOf(valueAxis);
  const showsSecondary = secondaryAxis !== undefined && !secondaryAxis.hidden;
  const secondaryTitle = showsSecondary ? titleOf(secondaryAxis) : null;
  const isBare = chart.title === null && chart.legend === null && valueAxis.hidden && categoryAxis.hidden;
  const side = isBare ? MARGIN.bare : MARGIN.side;
  const top = (chart.title === null ? side : MARGIN.title) + (secondaryTitle === null ? 0 : MARGIN.axisTitle);
  // Two titles stand clear of the uppermost labels; one alone has the room of the chart's title.
  const titleAt = top - (secondaryTitle === null ? 4 : 10);
  const legendAt = chart.legend === null ? 0 : MARGIN.legend;
  const count = isBar ? Math.max(3, Math.floor(width / 110)) : Math.max(3, Math.floor(height / 60));
  const scaleOf = (axis: ChartAxis, onSecondary: boolean): AxisScale =>
    axisScale(
      axis,
      data.series.filter((one) => one.onSecondary === onSecondary),
      { grouping: onSecondary ? 'clustered' : grouping, isOwn: (one) => one.kind === kind, count },
      formatNumber,
    );
  const primary = scaleOf(valueAxis, false);
  const secondary = secondaryAxis ? scaleOf(secondaryAxis, true) : null;
  const { scale, texts: valueTexts } = primary;
  const categoryWidth = categoryAxis.hidden ? 0 : Math.min(width * 0.35, widestOf(data.categories) + 10);
  const widest = (texts: readonly string[]): number => widestOf(texts) + 8;
  const valueWidth = valueAxis.hidden ? 0 : widest(valueTexts) + (axisTitle === null ? 0 : MARGIN.axisTitle);
  const left = side + (isBar ? categoryWidth : valueWidth);
  const right = width - (isBare ? side : side * 2) - (secondary && showsSecondary ? widest(secondary.texts) : 0);
  const isBottomHidden = (isBar ? valueAxis : categoryAxis).hidden;
  const ticksAt = isBottomHidden ? 0 : MARGIN.tick + (isBar && axisTitle !== null ? MARGIN.axisTitle : 0);
  const bottom = height - legendAt - side - ticksAt;
  const plotOf = (on: AxisScale): Plot =>
    new Plot({ left, top, right, bottom }, on.scale, data.categories.length, { isBar, isReversed: categoryAxis.reversed });
  const plot = plotOf(primary);
  const axes = {
    primary: { plot, axis: primary },
    secondary: secondary ? { plot: plotOf(secondary), axis: secondary } : { plot, axis: primary },
  };
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
                {!valueAxis.hidden && (
                  <text {...(isBar ? { x: at, y: bottom + 14, textAnchor: 'middle' } : { x: left - 6, y: at + 4, textAnchor: 'end' })}>
                    {valueTexts[index]}
                  </text>
                )}
              </g>
            );
          })}
          {(categoryAxis.hidden ? [] : data.categories).map((category, index) => {
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
            !valueAxis.hidden &&
            (isBar ? (
              <text x={(left + plot.box.right) / 2} y={bottom + 30} textAnchor="middle">
                {axisTitle}
              </text>
            ) : (
              <text x={MARGIN.side} y={titleAt}>
                {axisTitle}
              </text>
            ))}
        </>
      )}
      {isRound ? (
        <PieMarks data={data} box={plot.box} isDoughnut={kind === 'doughnut'} />
      ) : (
        <SeriesMarks
          chart={chart}
          data={data}
          axisOf={({ onSecondary }) => axes[onSecondary ? 'secondary' : 'primary']}
          formatNumber={formatNumber}
        />
      )}
      {secondary && showsSecondary && (
        <SecondaryAxis
          axis={secondary}
          plot={axes.secondary.plot}
          title={secondaryTitle}
          titleEnd={{ x: width - MARGIN.side, y: titleAt }}
        />
      )}
      {!isRound && !isBare && (
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

/** Pixels of the widest of texts, of which there may be as many as rows; 0 of none. */
function widestOf(texts: readonly string[]): number {
  return texts.reduce((widest, text) => Math.max(widest, textWidth(text)), 0);
}

function shortened(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let short = text;
  while (short.length > 1 && textWidth(`${short}…`) > width) short = short.slice(0, -1);
  return `${short}…`;
}
