import type { Area } from './area';

/** A stretch of cells on a sheet of this workbook. */
export interface CellSource {
  readonly sheetId: string;
  readonly area: Area;
}

export type ChartKind = 'column' | 'bar' | 'line' | 'area' | 'pie' | 'doughnut' | 'scatter';
export type ChartGrouping = 'clustered' | 'stacked' | 'percentStacked';
export type LegendPlace = 'top' | 'bottom' | 'left' | 'right' | 'topRight';

export interface ChartSeries {
  /** The name as text, or the cell that holds it. */
  name: string | CellSource;
  values: CellSource;
  categories: CellSource | null;
  /** `#RRGGBB`, or null for the automatic colour. */
  color: string | null;
}

export interface ChartAxis {
  title: string | null;
  numberFormat: string | null;
  gridlines: boolean;
  /** Smallest and largest value shown, or null for automatic. */
  minimum: number | null;
  maximum: number | null;
  hidden: boolean;
  reversed: boolean;
}

/** A chart on a sheet: data only, the workbook draws nothing. */
export interface BookChart {
  readonly id: string;
  name: string;
  kind: ChartKind;
  grouping: ChartGrouping;
  title: string | null;
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
  return { title: null, numberFormat: null, gridlines, minimum: null, maximum: null, hidden: false, reversed: false };
}
