import type { CellValue } from '../../cells/cell-value';
import type { SheetModel } from '../../sheets/sheet-model';
import type { JobControl } from './job-control';

/** Tables of the user's own: Excel tables, or cells under a row of headings. */
export interface TablesPort {
  /** Fetches what the others need: a job that hands something over before it writes a table asks for it first. */
  prepare(): Promise<void>;
  /**
   * Adds rows and changes cells, of all the tables or of none. Nothing is written where a heading or a row that is to be changed is not as
   * it was read, where rows are hidden, on a protected sheet, over a formula, or where something stands below a plain table.
   */
  change(changes: readonly TableChange[], control: JobControl): Promise<readonly ChangedTable[]>;
  /**
   * Makes tables on sheets of their own, behind other sheets that are added with them, all or none, which are the user's from then on; says
   * what the sheets are called, in this order. The user stays where they are, unless the first is to come to the front.
   */
  make(
    tables: readonly NewTable[],
    control: JobControl,
    how?: { readonly before?: readonly SheetModel[]; readonly front?: 'first' | 'none' },
  ): Promise<readonly string[]>;
  /**
   * Protects sheets with a password, or takes their protection away, of all or of none. The password is kept nowhere.
   */
  setProtection(sheets: readonly string[], password: string, protect: boolean, control: JobControl): Promise<ProtectionAnswer>;
}

/** The sheets that were not so already; or the one that another password protects, and then none was changed. */
export type ProtectionAnswer =
  | { readonly kind: 'set'; readonly changed: readonly string[] }
  | { readonly kind: 'badPassword'; readonly sheet: string };

/** What becomes of one table. Rows and columns are 0-based on its sheet. */
export interface TableChange {
  readonly sheet: string;
  /** The row of its headings; of several the lowest. */
  readonly headingRow: number;
  /** The last row that belonged to it when it was read; an Excel table is known by its own area. */
  readonly lastRow: number;
  /** The columns that are known; cells of others are left alone. */
  readonly headings: readonly ReadCell[];
  readonly changedRows: readonly ChangedRow[];
  /** Each goes below the last row that holds something by then. */
  readonly newRows: readonly (readonly NewCell[])[];
}

export interface ChangedRow {
  readonly row: number;
  /** By which the row is known to be the one that was read; those to be changed belong to them. */
  readonly asRead: readonly ReadCell[];
  readonly cells: readonly NewCell[];
}

export interface ReadCell {
  readonly column: number;
  readonly value: CellValue;
}

export interface NewCell {
  readonly column: number;
  readonly value: NewValue;
}

/** Text stays text, whatever it looks like; `''` empties a cell. A date is a serial number of the 1900 system and is shown as one. */
export type NewValue = string | number | boolean | { readonly date: number };

export interface ChangedTable {
  /** Where the new rows stand, in their order. */
  readonly newRows: readonly number[];
}

/** A table to be made on a sheet of its own. */
export interface NewTable {
  /** Gets a number where it is taken. */
  readonly sheetName: string;
  /** Those of formulas come last, and are none of the rows'. */
  readonly columns: readonly NewColumn[];
  readonly rows: readonly (readonly (NewValue | null)[])[];
}

export interface NewColumn {
  readonly heading: string;
  /** In characters of the body font. */
  readonly width: number;
  readonly numberFormat: string;
  /** Its formula in a row, 1-based: the table goes on with it in rows that come to it. */
  readonly formulaAt?: (rowNumber: number) => string;
  /** What may be chosen; something else is asked about and taken all the same. */
  readonly list?: readonly string[];
  /** Shown where a cell of the column is selected. */
  readonly prompt?: { readonly title: string; readonly text: string };
}

/** Thrown for a table that cannot be made or changed as it was asked: a fault of the program. */
export class BadTable extends Error {
  override name = 'BadTable';
}
