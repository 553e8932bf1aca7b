import type { SerialDay } from '../domain/calendar/serial-day';

/** What the user has decided about reading this workbook; everything absent is recognised. */
export interface ReadingChoices {
  readonly sheetName?: string;
  readonly dateOrder?: 'mdy' | 'dmy';
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
