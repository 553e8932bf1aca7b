import type { ColumnRole } from '../reading-choices';
import { safeCents, sumCents } from '../../domain/money/cents';
import type { Notice } from '../findings';
import type { InvoiceIndex } from '../invoice-index';
import type { LedgerRow, Problem, Receipt, ReceiptColumns } from '../ledger';
import { cutShort } from './listed-notices';
import type { TableGrid } from '../../tables/table-grid';

/**
 * Compares the ledger's own paid-to-date, or the receipts `beside` its rows, invoice by invoice, with the receipts table, which is what
 * counts (R9, R9b).
 */
export function checkReceived(
  grid: TableGrid<ColumnRole>,
  rows: readonly LedgerRow[],
  receipts: readonly Receipt[],
  invoices: InvoiceIndex<LedgerRow>,
  beside: readonly ReceiptColumns[] = [],
): Notice[] {
  const sheetName = grid.sheet.name;
  const notices: Notice[] = grid.has('settledDate') ? [{ kind: 'settledDatesNotUsed', sheetName }] : [];
  const column = grid.columns.received ?? beside[0]?.amount ?? grid.columns.balance;
  if (column === undefined) return notices;
  const byFirstRow = receiptsByFirstRow(receipts, invoices);
  const differences: Notice[] = [];
  // What one receipt paid of several invoices can't be told invoice by invoice.
  const seen = new Set(rowsPaidTogether(receipts, invoices));
  for (const row of rows) {
    if (row.entry !== undefined || row.balanceFixed === true || row.invoiceNumber === '' || seen.has(row)) continue;
    const same = invoices.find(row.customer, row.invoiceNumber);
    for (const other of same) seen.add(other);
    const statedCents = sumCents(same.map(({ receivedCents }) => receivedCents));
    const receiptsCents = byFirstRow.get(row) ?? 0;
    if (statedCents === receiptsCents) continue;
    differences.push({ kind: 'receivedDiffers', place: { sheetName, row: row.rowNumber - 1, column }, statedCents, receiptsCents });
  }
  return [...notices, ...cutShort(differences, sheetName, 'received')];
}

/** The problems with the received sum of unreadable amounts taken from the receipts (R12). */
export function namedReceipts(
  problems: readonly Problem[],
  rows: readonly LedgerRow[],
  receipts: readonly Receipt[],
  invoices: InvoiceIndex<LedgerRow>,
): Problem[] {
  if (!problems.some(({ reason }) => reason.kind === 'amountUnreadable')) return [...problems];
  const byFirstRow = receiptsByFirstRow(receipts, invoices);
  const byRowNumber = new Map(rows.map((row) => [row.rowNumber, row]));
  return problems.map((problem) => {
    if (problem.reason.kind !== 'amountUnreadable') return problem;
    const row = byRowNumber.get(problem.place.row + 1);
    const receivedCents = row === undefined ? undefined : byFirstRow.get(row);
    return receivedCents === undefined ? problem : { ...problem, reason: { kind: 'amountUnreadable', receivedCents } };
  });
}

function rowsPaidTogether(receipts: readonly Receipt[], invoices: InvoiceIndex<LedgerRow>): LedgerRow[] {
  return receipts.flatMap(({ customer, invoiceNumber }) => {
    const rows = invoices.resolve(customer, invoiceNumber);
    return rows.some((row) => row.invoiceNumber !== rows[0]?.invoiceNumber) ? rows : [];
  });
}

function receiptsByFirstRow(receipts: readonly Receipt[], invoices: InvoiceIndex<LedgerRow>): Map<LedgerRow, number> {
  const sums = new Map<LedgerRow, number>();
  for (const receipt of receipts) {
    const [first] = invoices.resolve(receipt.customer, receipt.invoiceNumber);
    if (first !== undefined) sums.set(first, safeCents((sums.get(first) ?? 0) + receipt.amountCents));
  }
  return sums;
}
