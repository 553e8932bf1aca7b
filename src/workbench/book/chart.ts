import type { Area } from './area';

/** A stretch of cells on a sheet of this workbook. */
export interface CellSource {
  readonly sheetId: string;
  readonly area: Area;
}

export type ChartKind = 'column' | 'bar' | 'line' | 'area' | 'pie' | 'doughnut' | 'scatter';
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

/** Values on a series as they first stand there. */
export function newLabels(): SeriesLabels {
  return { numberFormat: null, color: null, size: null };
}

/** The title's font as a new chart has it. */
export function newTitleFont(): TitleFont {
  return { size: null, bold: null, color: null };
}
