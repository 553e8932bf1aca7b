import { safeCents } from '../../domain/money/cents';
import type { Cents } from '../../domain/money/cents';
import type { Notice } from '../findings';
import type { LedgerRow, Receipt } from '../ledger';

/**
 * What is said of rows that are paid by their state alone, where receipts tell what came in: they count by these, and where these fall short of an amount it is said
 * (R9). Where there are no receipts the notices come back as they are.
 */
export function paidWithoutReceipt(
  notices: readonly Notice[],
  rows: readonly LedgerRow[],
  receipts: readonly Receipt[] | null,
): readonly Notice[] {
  if (receipts === null || notices.every(({ kind }) => kind !== 'settledByStatus')) return notices;
  const came = new Map<string, Cents>();
  const ofRow = new Map<LedgerRow, Cents>();
  for (const { customer, invoiceNumber, amountCents, ownRow } of receipts) {
    const key = `${customer.key}\n${invoiceNumber}`;
    if (ownRow !== undefined) ofRow.set(ownRow, safeCents((ofRow.get(ownRow) ?? 0) + amountCents));
    else if (invoiceNumber !== '') came.set(key, safeCents((came.get(key) ?? 0) + amountCents));
  }
  const missing = (row: LedgerRow): Cents =>
    row.amountCents - (came.get(`${row.customer.key}\n${row.invoiceNumber}`) ?? 0) - (ofRow.get(row) ?? 0);
  return notices.flatMap((notice): Notice[] => {
    if (notice.kind !== 'settledByStatus') return [notice];
    const named = new Set(notice.rowNumbers);
    const short = rows.filter((row) => named.has(row.rowNumber) && missing(row) > 0);
    if (short.length === 0) return [];
    const totalCents = short.reduce((sum, row) => safeCents(sum + missing(row)), 0);
    return [{ kind: 'paidWithoutReceipt', sheetName: notice.sheetName, rowNumbers: short.map(({ rowNumber }) => rowNumber), totalCents }];
  });
}
