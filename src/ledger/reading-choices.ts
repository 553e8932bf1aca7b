import type { DayOfMonth } from '../domain/calendar/read-month';
import type { DecimalMark } from '../domain/money/read-marked-amount';
import type { SerialDay } from '../domain/calendar/serial-day';

/** What the user has decided about reading this workbook; everything absent is recognised. */
export interface ReadingChoices {
  readonly sheetName?: string;
  readonly dateOrder?: 'mdy' | 'dmy';
  /** How figures such as 3.000 are read, where their column shows no decimal mark (R12). */
  readonly decimalMark?: DecimalMark;
  /** The day that a date such as 2025年3月 means (R1). */
  readonly monthDay?: DayOfMonth;
  /** What words in a column of types mean that are not known, by the word. */
  readonly types?: Readonly<Partial<Record<string, ChosenType>>>;
  /** Whether the sums of a column beside the others, such as 质保金 or 预收款, are taken off what is left, by its heading. */
  readonly sums?: Readonly<Partial<Record<string, ChosenSum>>>;
  /** Column heading roles chosen by hand: role → 0-based sheet column, or null for "none of the columns". */
  readonly columns?: Readonly<Partial<Record<ColumnRole, number | null>>>;
  /** Whether receipts that name no invoice are set against the oldest debts (R10, R11). */
  readonly netUnallocated?: boolean;
  /** What is given from the invoice date to the due date where neither dates nor terms say (R12e). */
  readonly creditDays?: number;
  /** The sheets of one layout are one ledger (R9a). */
  readonly allSheets?: true;
  readonly asOf?: SerialDay;
}

/** What of them the plain shape of one sheet depends on. */
export type ShapeChoices = Pick<ReadingChoices, 'decimalMark' | 'columns'>;

/** What a row of a type may be: owed, paid, credited, or nothing that counts. */
export const chosenTypes = ['invoice', 'payment', 'creditNote', 'none'] as const;

export type ChosenType = (typeof chosenTypes)[number];

/** What a column of sums beside the others does to what is left: lowers it, or nothing. */
export const chosenSums = ['less', 'apart'] as const;

export type ChosenSum = (typeof chosenSums)[number];

/** The roles a ledger column can play. */
export const columnRoles = [
  'customer',
  'invoiceNumber',
  'contract',
  'invoiceDate',
  'dueDate',
  'deliveryDate',
  'settledDate',
  'terms',
  'amount',
  'received',
  'receiptDate',
  'reduction',
  'balance',
  'debit',
  'credit',
  'direction',
  'currency',
  'baseAmount',
  'baseReceived',
  'baseBalance',
  'disputed',
  'salesperson',
  'note',
] as const;

export type ColumnRole = (typeof columnRoles)[number];
