import type { CellValue } from '../cells/cell-value';
import type { SerialDay } from '../domain/calendar/serial-day';
import type { CustomerName } from '../ledger/ledger';
import type { SheetText, TableColumns } from '../tables/table-column';
import type { RowCells } from './row-cells';

/** A row of a register, with the place it can be followed to. */
export interface RegisterRow {
  readonly sheetName: string;
  /** 1-based row on the sheet. */
  readonly rowNumber: number;
  readonly customer: CustomerName;
}

/** A row that concerns invoices of its customer. */
export interface InvoicesOfCustomer extends RegisterRow {
  /** As the ledger spells them; none where the cell is blank. */
  readonly invoiceNumbers: readonly string[];
}

/** A row without its place, as it is written. */
export type Written<Row extends RegisterRow> = Omit<Row, 'sheetName' | 'rowNumber'>;

/** A table of R39 as it is made anew: what its sheet and its columns are called. */
export interface RegisterPlan<Role extends string = string> {
  /** The name of its sheet. */
  readonly title: SheetText;
  readonly columns: TableColumns<Role>;
}

/** A table of R39: how it is told from others, how its rows are read, replayed and written. */
export interface Register<Role extends string = string, Row extends RegisterRow = RegisterRow> extends RegisterPlan<Role> {
  /** What sheets and titles say that hold it. */
  readonly names: RegExp;
  /** Headings that only this table has: one of them, or its name, must be there. */
  readonly marks: readonly string[];
  /** Headings beside which its name alone does not make it: they are another table's. */
  readonly strangers?: RegExp;
  /** Its rows are about others than the ledger's customers, whose names stand in its column `customer`. */
  readonly namesNoCustomer?: true;
  /** A ledger is read without it: the table stays in sight of its reading. */
  readonly servesLedger?: true;
  /** The day before which a row has not happened; absent where rows have none. */
  readonly datedBy?: Role;
  /** Cells that a row leaves blank to say "as above", where all cells of `by` are blank. */
  readonly carried?: { readonly by: readonly Role[]; readonly roles: readonly Role[] };
  /** The typed row, or null where a cell that it must have is missing or can't be read; `cells` collects every fault. */
  parseRow(cells: RowCells<Role>): Row | null;
  /** The cells of a row by column; dates are serial days of the 1900 system, sums yuan. */
  cellsOf(row: Written<Row>, language: keyof SheetText): Readonly<Partial<Record<Role, CellValue>>>;
  /** Whether a row counts at no date, as a letter that was struck; absent where every row counts. */
  isVoid?(row: Row): boolean;
  /** The row as it stood at a date, or null where it had not happened (R21a). */
  rowAt(row: Row, asOf: SerialDay): Row | null;
}
