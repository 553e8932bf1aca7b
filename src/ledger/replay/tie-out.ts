import type { SerialDay } from '../../domain/calendar/serial-day';
import { safeCents } from '../../domain/money/cents';
import type { Cents } from '../../domain/money/cents';
import type { AgedLedger, TieOut } from '../aged-ledger';
import { netAmount } from '../net-amount';
import { rowsPaid } from '../rows-paid';
import type { InvoiceIndex } from '../invoice-index';
import type { Ledger, LedgerRow } from '../ledger';

/**
 * The ledger's balance in one currency at asOf, added from its rows and receipts alone, apart from everything that the report reckons
 * (R12): what the rows say is owed, less what came in.
 */
export function ledgerBalance(
  ledger: Ledger,
  invoices: InvoiceIndex<LedgerRow>,
  basis: AgedLedger['basis'],
  currency: string,
  asOf: SerialDay,
): Cents {
  let balance = 0;
  for (const row of ledger.rows) {
    if (row.currency === currency && !(row.invoiceDay !== null && row.invoiceDay > asOf))
      balance = safeCents(balance + statedBalance(row, basis, asOf));
  }
  if (basis !== 'receipts') return balance;
  // Which rows a receipt names matters only where some count as stated.
  const mayBeSwallowed = ledger.rows.some(({ balanceFixed }) => balanceFixed === true);
  for (const receipt of ledger.receipts ?? []) {
    if (receipt.currency !== currency || (receipt.day !== null && receipt.day > asOf)) continue;
    if (!mayBeSwallowed || receipt.day === null || !isSwallowed(rowsPaid(receipt, invoices), currency, asOf))
      balance = safeCents(balance - receipt.amountCents);
  }
  if (!mayBeSwallowed) return balance;
  // A credit entry of a book is a row and is in the sum already, unless it paid a row that counts as stated.
  for (const row of ledger.rows) {
    if (row.entry !== 'receipt' || !row.verified || row.currency !== currency || row.invoiceDay === null || row.invoiceDay > asOf) continue;
    if (isSwallowed(invoices.resolve(row.customer, row.invoiceNumber), currency, asOf)) balance = safeCents(balance - row.amountCents);
  }
  return balance;
}

/** The tie-out of a book: what was written off is off the ledger's side too (R12, R35). */
export function tieOut(beforeWriteOffsCents: Cents, writtenOffCents: Cents, reportBalanceCents: Cents): TieOut {
  const ledgerBalanceCents = safeCents(beforeWriteOffsCents - writtenOffCents);
  const differenceCents = safeCents(reportBalanceCents - ledgerBalanceCents);
  return { ledgerBalanceCents, reportBalanceCents, differenceCents, ...(writtenOffCents !== 0 && { writtenOffCents }) };
}

function statedBalance(row: LedgerRow, basis: AgedLedger['basis'], asOf: SerialDay): Cents {
  if (row.balanceFixed === true) return row.statedBalanceCents;
  if (basis === 'receipts') return netAmount(row);
  if (basis === 'settlements' && row.settledDay !== null) return row.settledDay <= asOf ? 0 : netAmount(row);
  return row.statedBalanceCents;
}

/** A receipt on rows whose balance is only as stated lowers nothing (R12). */
function isSwallowed(rows: readonly LedgerRow[], currency: string, asOf: SerialDay): boolean {
  const there = rows.filter((row) => row.currency === currency && !(row.invoiceDay !== null && row.invoiceDay > asOf));
  return there.length > 0 && there.every((row) => row.balanceFixed === true);
}
