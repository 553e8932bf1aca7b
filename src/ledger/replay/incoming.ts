import type { LedgerRow, Receipt } from '../ledger';

/** Money that came in: a line of the receipts table, or a credit entry of a 借方/贷方 book (then `row` is set). */
export interface Incoming extends Receipt {
  readonly row?: LedgerRow;
}

/**
 * The order in which money is applied: by day, on one day what came in before what was given back, larger sums first, then by ledger row.
 * Only equal sums of one day are told apart by where they stand, so that the order of rows changes no figure (R9, R15).
 */
export function byDayApplied(one: Incoming, other: Incoming): number {
  return (one.day ?? 0) - (other.day ?? 0) || other.amountCents - one.amountCents || one.rowNumber - other.rowNumber;
}

/** All money of one currency that came in: what credit entries and the receipts table say, in this order. */
export function incomingOf(rows: readonly LedgerRow[], receipts: readonly Receipt[], sheetName: string): Incoming[] {
  return [...rows.filter(isIncomingRow).map((row) => incomingOfRow(row, sheetName)), ...receipts];
}

/** A credit entry is money that came in; one that could not be read wholly stays a row of its own. */
export function isIncomingRow({ entry, verified, invoiceDay }: Pick<LedgerRow, 'entry' | 'verified' | 'invoiceDay'>): boolean {
  return entry === 'receipt' && verified && invoiceDay !== null;
}

function incomingOfRow(row: LedgerRow, sheetName: string): Incoming {
  const { rowNumber, invoiceDay, customer, invoiceNumber, amountCents, currency } = row;
  return {
    row,
    sheetName: row.sheetName ?? sheetName,
    rowNumber,
    day: invoiceDay,
    customer,
    invoiceNumber,
    amountCents: -amountCents,
    currency,
  };
}
