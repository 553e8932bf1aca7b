import type { Area } from '../cells/area';

/**
 * A worksheet as plain data: what stands in it and how it looks. It knows no Excel and no receivables;
 * the writer that turns it into a worksheet knows nothing else. Rows and columns are 0-based.
 */
export interface SheetModel {
  readonly name: string;
  /** Which of our sheets this is; part of the mark by which a made sheet is known again. */
  readonly kind: string;
  /** What stands in the cells, as rectangles that do not overlap. */
  readonly blocks: readonly CellBlock[];
  /** Applied in order, later ones over earlier ones. */
  readonly styles: readonly StyledArea[];
  /** Width of each column from A on, in characters of the body font. */
  readonly columnWidths: readonly number[];
  /** Row heights in points where they differ from the default. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly merges: readonly Area[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly tables: readonly TableModel[];
  /** Rows beside those of tables that a reader may put in another order: it changes nothing of what they say. */
  readonly sortable?: readonly Area[];
  readonly conditionalFormats: readonly ConditionalFormatModel[];
  /** What may be typed where; none unless said. */
  readonly validations?: readonly ValidationModel[];
  readonly charts: readonly ChartModel[];
  readonly definedNames: readonly { readonly name: string; readonly area: Area }[];
  readonly pageSetup: PageSetup;
  readonly showGridlines: boolean;
  readonly tabColor: string | null;
}

/** Text is written as text, never parsed as typed; a formula is an object, so that no text can become one. */
export type CellContent = string | number | boolean | null | FormulaContent;

export interface FormulaContent {
  /**
   * In English function names, with the leading `=`. It may name tables of sheets that come earlier in the list, never one of its own
   * sheet.
   */
  readonly formula: string;
  /** What it comes to as the builder reckons it: for column widths and for checks, never written. */
  readonly expected?: string | number;
}

export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellContent[])[];
}

export interface StyledArea {
  readonly area: Area;
  readonly style: CellStyle;
}

export interface CellStyle {
  readonly numberFormat?: string;
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** `#RRGGBB`. */
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly borders?: Readonly<Partial<Record<BorderSide, BorderLine>>>;
}

export type BorderSide = 'top' | 'bottom' | 'left' | 'right' | 'insideHorizontal' | 'insideVertical';

export interface BorderLine {
  readonly style: 'hair' | 'thin' | 'medium' | 'double';
  readonly color: string;
}

export interface TableModel {
  readonly name: string;
  /** Header row included; the header texts stand in a block. */
  readonly area: Area;
  readonly style: string;
  readonly banded: boolean;
  readonly showFilter: boolean;
}

export interface ConditionalFormatModel {
  readonly area: Area;
  /** A formula relative to the area's first cell, with the leading `=`. */
  readonly formula: string;
  readonly style: Pick<CellStyle, 'bold' | 'color' | 'fill'>;
}

/** Help for whoever types into cells: choices, and words that show where one of them is selected. */
export interface ValidationModel {
  readonly area: Area;
  /** Something else is asked about, and taken all the same. */
  readonly list?: readonly string[];
  readonly prompt?: { readonly title: string; readonly text: string };
}

export interface ChartModel {
  readonly kind: 'columnStacked' | 'barStacked' | 'columnClustered' | 'line';
  readonly name: string;
  readonly title: string;
  /** Ranges of the same sheet. In a bar chart the first category stands at the top. */
  readonly categories: Area;
  readonly series: readonly ChartSeriesModel[];
  readonly axisTitle: string;
  readonly axisNumberFormat: string;
  /** Bars alone from 0 up to this value, level with the rows that they are laid over: no title, legend or axis is shown. Absent: all are. */
  readonly bareUpTo?: number;
  /** Over columns; absent: none. */
  readonly line?: ChartLineModel;
  readonly titleStyle: Required<Pick<CellStyle, 'fontSize' | 'bold' | 'color'>>;
  readonly gridlineColor: string;
  /** Percent of a bar's width between two bars. */
  readonly gapWidth: number;
  readonly place: Area;
}

/** A series of a chart. */
export interface ChartSeriesModel {
  readonly name: string;
  readonly values: Area;
  readonly color: string;
  /** Its values on it, in a number format that may leave small ones away; absent: none. */
  readonly label?: { readonly numberFormat: string; readonly color: string; readonly fontSize: number };
}

/** A line with an axis of its own at the right, from 0 to `axisMaximum`. */
export interface ChartLineModel {
  readonly name: string;
  readonly values: Area;
  readonly color: string;
  readonly axisTitle: string;
  readonly axisNumberFormat: string;
  readonly axisMaximum: number;
}

export interface PageSetup {
  readonly orientation: 'portrait' | 'landscape';
  readonly paper: 'A4';
  readonly fitToPagesWide: number;
  /** In points; absent means the spreadsheet program's own. */
  readonly margins?: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** 0-based first and last row to repeat on every page. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly titleColumns: { readonly first: number; readonly last: number } | null;
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
  /** Each begins on a new page; none is everything. */
  readonly printAreas: readonly Area[];
}
