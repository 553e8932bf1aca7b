import type { Area } from './area';

/** A stretch of cells on a sheet of this workbook. */
export interface CellSource {
  readonly sheetId: string;
  readonly area: Area;
}

export type ChartKind = 'column' | 'bar' | 'line' | 'area' | 'pie' | 'doughnut' | 'scatter';
/** Kinds that one chart may draw over each other. */
export type OverlaidKind = Extract<ChartKind, 'column' | 'line' | 'area'>;
export type ChartGrouping = 'clustered' | 'stacked' | 'percentStacked';
export type LegendPlace = 'top' | 'bottom' | 'left' | 'right' | 'topRight';
export type TickMark = 'none' | 'in' | 'out' | 'cross';
export type TickLabelPlace = 'nextTo' | 'low' | 'high' | 'none';
export type DisplayUnit =
  | 'hundreds'
  | 'thousands'
  | 'tenThousands'
  | 'hundredThousands'
  | 'millions'
  | 'tenMillions'
  | 'hundredMillions'
  | 'billions'
  | 'trillions';

export interface ChartSeries {
  /** The name as text, or the cell that holds it. */
  name: string | CellSource;
  values: CellSource;
  categories: CellSource | null;
  /** `#RRGGBB`, or null for the automatic colour. */
  color: string | null;
  /** Its values standing on it; absent: they do not. */
  labels?: SeriesLabels;
  /** Drawn so over the others, side by side with those of its own; absent: as the chart is. */
  kind?: OverlaidKind;
  /** Measured by the secondary axis of values; absent: by the primary one. */
  onSecondary?: true;
}

/** How the values on a series are written; null is automatic. */
export interface SeriesLabels {
  numberFormat: string | null;
  color: string | null;
  /** Points. */
  size: number | null;
}

export interface ChartAxis {
  title: string | null;
  numberFormat: string | null;
  gridlines: boolean;
  /** `#RRGGBB`, or null for the automatic colour. */
  gridlineColor: string | null;
  majorTickMark: TickMark;
  minorTickMark: TickMark;
  tickLabels: TickLabelPlace;
  /** Where the other axis crosses this one. */
  crossing: 'automatic' | 'minimum' | 'maximum';
  displayUnit: DisplayUnit | null;
  /** Smallest and largest value shown, or null for automatic. */
  minimum: number | null;
  maximum: number | null;
  hidden: boolean;
  reversed: boolean;
}

/** How a chart's title is written; null is automatic. */
export interface TitleFont {
  /** Points. */
  size: number | null;
  bold: boolean | null;
  color: string | null;
}

/** A chart on a sheet: data only, the workbook draws nothing. */
export interface BookChart {
  readonly id: string;
  name: string;
  kind: ChartKind;
  grouping: ChartGrouping;
  title: string | null;
  titleFont: TitleFont;
  legend: LegendPlace | null;
  series: ChartSeries[];
  categoryAxis: ChartAxis;
  valueAxis: ChartAxis;
  /** The axis of values on the other side; absent where no series is measured by it. */
  secondaryAxis?: ChartAxis;
  /** The cells it covers. */
  place: Area;
  /** Percent of a column's width between columns, or null for automatic. */
  gapWidth: number | null;
}

/** An axis as a new chart has it. */
export function newAxis(gridlines: boolean): ChartAxis {
  return {
    title: null,
    numberFormat: null,
    gridlines,
    gridlineColor: null,
    majorTickMark: 'out',
    minorTickMark: 'none',
    tickLabels: 'nextTo',
    crossing: 'automatic',
    displayUnit: null,
    minimum: null,
    maximum: null,
    hidden: false,
    reversed: false,
  };
}

/** Whether a kind may be drawn over another. */
export function isOverlaid(kind: ChartKind): kind is OverlaidKind {
  return kind === 'column' || kind === 'line' || kind === 'area';
}

/** After a change of the series: the secondary axis is there while some of them are measured by it, and the primary one always has some. */
export function settleSecondaryAxis(chart: BookChart): void {
  if (chart.series.every(({ onSecondary }) => onSecondary)) for (const series of chart.series) delete series.onSecondary;
  if (chart.series.some(({ onSecondary }) => onSecondary)) chart.secondaryAxis ??= newAxis(false);
  else delete chart.secondaryAxis;
}

/** Values on a series as they first stand there. */
export function newLabels(): SeriesLabels {
  return { numberFormat: null, color: null, size: null };
}

/** The title's font as a new chart has it. */
export function newTitleFont(): TitleFont {
  return { size: null, bold: null, color: null };
}
