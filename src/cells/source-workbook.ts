import type { Area } from './area';
import type { RowPlace } from './cell-place';
import type { CellValue } from './cell-value';

/** The used cells of one worksheet, row by row. */
export interface SourceSheet {
  readonly name: string;
  readonly visible: boolean;
  /** 0-based position of `values[0][0]` on the sheet. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: readonly (readonly CellValue[])[];
  /** 0-based rows of the sheet that are hidden or filtered away; they are read all the same, and their number is said. */
  readonly hiddenRows: readonly number[];
  readonly tables: readonly SourceTable[];
  /** 0-based rows of the sheet, near its beginning or end, with a formula that sums up what a filter shows: SUBTOTAL. */
  readonly subtotalRows?: readonly number[];
  /** Merged cells, 0-based on the sheet; absent where the program can't tell, and there blank cells are all that shows them. */
  readonly merges?: readonly Area[];
  /** True for a sheet that this add-in made: it is never taken for a ledger. */
  readonly ours: boolean;
  /** It looks like a report of this add-in and bears no mark of one: renamed, or saved by another program. */
  readonly likeReport?: true;
  /** Columns that are no cells of the sheet but were made of some, by the 0-based column where their cells can be looked up. */
  readonly madeColumns?: ReadonlyMap<number, number>;
  /** 0-based columns of the sheet that hold parts of what stands whole in a made one: 年, 月, 日; bands of age. */
  readonly partColumns?: readonly number[];
  /** 0-based rows of the sheet whose currency nothing tells but others of their column. */
  readonly currencyByColumn?: readonly number[];
  /** Customers who are called alike and are told apart by their codes, by the name that was made of both. */
  readonly twins?: ReadonlyMap<string, TwinName>;
  /** The heading of a column of shares from which what was received is reckoned. */
  readonly receivedByShare?: string;
  /** Rows that were made blank, for they are of accounts apart, by 0-based row of the sheet with the account's name. */
  readonly rowsApart?: ReadonlyMap<number, string>;
  /** Of these rows those that print sums of others, by 0-based row of the sheet. */
  readonly sumRows?: ReadonlyMap<number, SumOfRows>;
  /** Tables of the same headings that stand beside the first and can't be put below it, by their 0-based columns on the sheet. */
  readonly tablesBeside?: readonly { readonly first: number; readonly end: number }[];
  /** Where each row of `values` stands, where they are the rows of several sheets or of tables beside each other. */
  readonly rowPlaces?: readonly RowPlace[];
}

/** A row that prints sums of others: what it is called, its cells as they stood, and the 0-based rows of the sheet that it sums up. */
export interface SumOfRows {
  readonly label: string;
  readonly cells: readonly CellValue[];
  readonly of: readonly number[];
}

/** A name that several customers bear, and the code of one of them. */
export interface TwinName {
  readonly name: string;
  readonly code: string;
}

/** An Excel table; the area is 0-based on its sheet and includes the header row. */
export interface SourceTable {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Everything that recognising and reading a ledger needs to know of a workbook. */
export interface SourceWorkbook {
  /** File name without its ending. */
  readonly name: string;
  readonly dateSystem: 1900 | 1904;
  readonly sheets: readonly SourceSheet[];
}
