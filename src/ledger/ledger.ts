import type { CellPlace } from '../cells/cell-place';
import type { CellValue } from '../cells/cell-value';
import type { TwinName } from '../cells/source-workbook';
import type { ColumnRole } from './reading-choices';
import type { ColumnSpan } from '../tables/column-span';
import type { SerialDay } from '../domain/calendar/serial-day';
import type { Cents } from '../domain/money/cents';
import type { Notice, ProblemReason } from './findings';

/** Where a ledger stands on its sheet and what its columns are; all positions are 0-based on the sheet. */
export interface LedgerLayout {
  readonly sheetName: string;
  /** Of several heading rows the lowest. */
  readonly headerRow: number;
  /** Absent for one. */
  readonly headingRowCount?: number;
  readonly firstDataRow: number;
  readonly lastDataRow: number;
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>>;
  /** Further columns whose figures add up to those of a role's own one (R9b). */
  readonly further?: FurtherColumns;
  /** Receipts that stand in columns of their own beside each invoice (R9b). */
  readonly receiptColumns?: readonly ReceiptColumns[];
  /** Columns of sums that are written with the sign turned (R9b). */
  readonly turned?: readonly number[];
  /** Those of them of which no column of balances tells that they are (R9b). */
  readonly turnedUnchecked?: readonly number[];
  /** A column of balances that run from line to line and are not what each line leaves (R9c). */
  readonly runningBalance?: number;
  /** A reduction that no heading tells, only that 应收 less 已收 less it is 未收 in every row (R9c). */
  readonly foundReduction?: number;
  /** That column is added back, as what was paid back to customers. */
  readonly isRaising?: true;
  /** What the firm itself owes, in a table that holds both sides (R9c). */
  readonly payableColumns?: readonly number[];
  /** The columns between which the ledger lies, where other tables stand beside it; absent for the whole width. */
  readonly span?: ColumnSpan;
  /** 0 … 1: how sure the recognition is. */
  readonly confidence: number;
}

export type FurtherColumns = Readonly<Partial<Record<ColumnRole, readonly number[]>>>;

/**
 * Dated receipts of the invoices in the same rows: a column of dates beside one of sums, the sums of one month, or what came before the
 * first of such months; the year is null where no heading names it (R9b).
 */
export type ReceiptColumns =
  | { readonly kind: 'pair'; readonly date: number; readonly amount: number }
  | { readonly kind: 'month'; readonly year: number | null; readonly month: number; readonly amount: number }
  | { readonly kind: 'opening'; readonly amount: number };

/** How an invoice came by its due date (R12b). */
export type DueDateSource = 'stated' | 'terms' | 'customerTerms' | 'creditDays' | 'missing' | 'unreadable';

/** A customer as compared (R12a) and as first spelled. */
export interface CustomerName {
  readonly key: string;
  readonly name: string;
}

/** One row of the ledger that counts, or that could not be read and stands under 待核实 (R12). Subtotal rows are never here. */
export interface LedgerRow {
  /** Present where the ledger's rows stand on several sheets (R9a). */
  readonly sheetName?: string;
  /** 1-based row on the sheet. */
  readonly rowNumber: number;
  readonly customer: CustomerName;
  readonly invoiceNumber: string;
  readonly contract: string;
  readonly salesperson: string;
  readonly invoiceDay: SerialDay | null;
  readonly dueDay: SerialDay | null;
  readonly dueDateSource: DueDateSource;
  readonly settledDay: SerialDay | null;
  readonly terms: string;
  readonly currency: string;
  /** 应收 in cents, 0 where it can't be read. */
  readonly amountCents: Cents;
  /** 已收 as the ledger's own column says; 0 where there is none. */
  readonly receivedCents: Cents;
  /** Returns, discounts and deductions, which lower the balance and are no receipts (R9b); absent where there are none. */
  readonly reducedCents?: Cents;
  /** Balance as the ledger's own columns say (R12), before any replay. */
  readonly statedBalanceCents: Cents;
  readonly disputed: boolean;
  /** Absent for an invoice; `opening` is a 期初余额/上年结转 row (R10), `receipt` a credit entry of a 借方/贷方 book (R10). */
  readonly entry?: 'opening' | 'receipt';
  /** Present where 应收 could not be read: the balance is what the ledger states, whatever receipts name the row (R12). */
  readonly balanceFixed?: true;
  /** False puts the row under 待核实 whatever its dates say. */
  readonly verified: boolean;
  readonly note: string;
}

/** A receipt of the 收款明细 table (R9, R39). */
export interface Receipt {
  readonly sheetName: string;
  readonly rowNumber: number;
  /** null where the date could not be read: the sum then lowers the balance at every date, under 待核实. */
  readonly day: SerialDay | null;
  readonly customer: CustomerName;
  /** '' where the receipt names no invoice. */
  readonly invoiceNumber: string;
  readonly amountCents: Cents;
  readonly currency: string;
  /** The row that a receipt standing beside its invoice pays, whatever its number (R9b). */
  readonly ownRow?: LedgerRow;
}

/** A cell that could not be read, and why. */
export interface Problem {
  readonly place: CellPlace;
  readonly value: CellValue;
  readonly reason: ProblemReason;
}

/** A subtotal row that was recognised and left out (R12). */
export interface LeftOutRow {
  readonly sheetName: string;
  readonly rowNumber: number;
  /** The word that gave it away: 小计, 合计 …; '' for a row of figures alone that are the sums of the rows above. */
  readonly word: string;
}

/** What the ledger itself prints of its balance, which the report is held against (R12f). */
export interface PrintedSum {
  /** Its 合计, or several that stand for all rows between them; the last 余额 of each account of a book; its own 未收 column added up. */
  readonly source: 'total' | 'lastBalances' | 'column';
  /** Of what it is the sum: balances, 应收 less 已收, or 应收 alone where the line prints no more. */
  readonly of: 'balance' | 'difference' | 'amount';
  /** 合计, 总计 …, '' for a line without a word; of a column its heading. */
  readonly word: string;
  /** The cells that make it up; of a column the first. */
  readonly places: readonly CellPlace[];
  readonly cents: Cents;
  /** Rows with a balance of which the column says nothing; absent where there are none. */
  readonly blankRows?: number;
}

/** A ledger, read once: parsed rows, receipts, and everything worth saying about the reading. */
export interface Ledger {
  readonly layout: LedgerLayout;
  readonly rows: readonly LedgerRow[];
  /** null where the workbook has no receipts table. */
  readonly receipts: readonly Receipt[] | null;
  /** Present where the receipts stand in the ledger's own rows (R9b). */
  readonly receiptsBeside?: true;
  readonly leftOut: readonly LeftOutRow[];
  /** Unreadable rows of the ledger itself. */
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
  /** The 截止日期 of the title rows. */
  readonly statedAsOf: SerialDay | null;
  /** Customers who are called alike and are told apart by their codes, by the names that do; absent where there are none. */
  readonly twins?: ReadonlyMap<string, TwinName>;
  /** The newest invoice, settlement or receipt date that could be read and is no slip, see `newestDayOf`. */
  readonly newestDay: SerialDay | null;
  readonly mainCurrency: string;
  /** What the ledger's figures were multiplied by: 1, 1000 (千元) or 10000 (万元) (R12c). */
  readonly unitFactor: number;
  /** Absent where the ledger prints nothing that its balance could be held against (R12f). */
  readonly printed?: PrintedSum;
}
