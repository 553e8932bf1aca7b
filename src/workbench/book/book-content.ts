import type { Area } from './area';
import type { CellStyle } from './cell-style';
import type { CellScalar } from './cell-value';
import type { TableTotal } from './book-tables';
import type { DocumentParts } from './document-parts';
import type { SheetVisibility } from './book-sheet';
import type { SheetFeatures } from './sheet-features';

/** A cell as it is kept outside a running workbook. */
export interface ContentCell {
  /** null for an empty cell (one with a look only, or a formula not calculated yet). */
  readonly value: CellScalar | null;
  /** The value is text although it reads like an error. */
  readonly isText?: true;
  /** With its leading `=`. */
  readonly formula?: string;
  /** The area an array formula fills; its other cells carry values only. */
  readonly spill?: Area;
  /** Index into the content's styles. */
  readonly style?: number;
}

/** The cells of a row by 0-based column; only those that exist. */
export type ContentLine = ReadonlyMap<number, ContentCell>;

/**
 * A row of plain values as two lists by 0-based column, only to be read: no formula, no error, no text that reads like one, and no wider
 * than a line is kept (`WIDEST_KEPT`). A cell stands where it has a value or a style.
 */
export interface PlainLine {
  /** Never ''. */
  readonly values: readonly (CellScalar | undefined)[];
  /** Indexes into the content's styles. Rows that look alike share one list. */
  readonly styles: readonly (number | undefined)[];
}

/**
 * Cells by 0-based row; only rows that have some. A map of lines, or what makes each line when it is asked for, so that nothing stands in
 * memory twice: whoever asks again may be given another line with the same cells.
 */
export interface ContentCells extends Iterable<readonly [number, ContentLine]> {
  /** How many rows. */
  readonly size: number;
  get(row: number): ContentLine | undefined;
  /** The row as two lists, for whoever goes through millions of cells; undefined where it holds more, or stands as a line of cells. */
  plain?(row: number): PlainLine | undefined;
  keys(): Iterable<number>;
  values(): Iterable<ContentLine>;
}

export interface TableContent {
  readonly name: string;
  readonly area: Area;
  readonly style: string;
  readonly bandedRows: boolean;
  readonly bandedColumns: boolean;
  readonly showFilter: boolean;
  readonly showTotals: boolean;
  readonly totals: readonly TableTotal[];
}

/** A sheet outside a running workbook. Widths and heights are pixels at 96 dpi. */
export interface SheetContent {
  /** Unique in its workbook; charts refer to it. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly cells: ContentCells;
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  /** Looks of whole columns and rows: index into the content's styles. */
  readonly columnStyles: ReadonlyMap<number, number>;
  readonly rowStyles: ReadonlyMap<number, number>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly Area[];
  readonly freeze: { readonly rows: number; readonly cols: number };
  readonly showsGridlines: boolean;
  readonly tabColor: string | null;
  readonly tables: readonly TableContent[];
  readonly features: SheetFeatures;
}

export interface NameContent {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
  /** The id of the sheet whose formulas alone know the name; null for the whole workbook. */
  readonly sheetId: string | null;
  /** Whether the list of names leaves it out. */
  readonly hidden?: true;
}

/** The font of every cell that names none. */
export interface DefaultFont {
  readonly name: string;
  /** Points. */
  readonly size: number;
}

/** The font of a new workbook. */
export const NEW_BOOK_FONT: DefaultFont = { name: 'Calibri', size: 11 };

/** A workbook outside a running one: what files are read into and written from. */
export interface BookContent {
  readonly styles: readonly CellStyle[];
  readonly sheets: readonly SheetContent[];
  readonly names: readonly NameContent[];
  readonly defaultFont: DefaultFont;
  readonly activeSheet: number;
  readonly customProperties: ReadonlyMap<string, string | number | boolean>;
  /** Serials are of the 1900 system inside, whatever the file counts in. */
  readonly dateSystem: 1900 | 1904;
  /** None where absent. */
  readonly documentParts?: DocumentParts;
}
