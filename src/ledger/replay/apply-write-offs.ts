import type { InvoiceIndex } from '../invoice-index';
import type { LedgerRow } from '../ledger';
import type { WriteOffOfInvoice } from '../ledger-facts';
import { byDueDay } from './open-debt';
import type { OpenDebt } from './open-debt';

/**
 * Sets write-offs against the invoices that they name, several rows of one number in order of due date (R35); `debts` are the rows of one
 * currency, with the receipts that name them set against them already.
 */
export function applyWriteOffs(
  writeOffs: readonly WriteOffOfInvoice[],
  debts: ReadonlyMap<LedgerRow, OpenDebt>,
  invoices: InvoiceIndex<LedgerRow>,
): void {
  for (const { day, customer, invoiceNumber, amountCents } of [...writeOffs].sort(byDay)) {
    const named = invoices
      .find(customer, invoiceNumber)
      .flatMap((row) => debts.get(row) ?? [])
      .filter(({ row }) => row.balanceFixed !== true)
      .sort(byDueDay);
    let left = amountCents;
    for (const [index, debt] of named.entries()) {
      // What goes beyond all balances stays with the last row: a receipt that is returned makes it count again.
      const share = index === named.length - 1 ? left : Math.min(left, Math.max(0, debt.balanceCents));
      debt.writeOff(day, share);
      left -= share;
    }
  }
}

function byDay(one: WriteOffOfInvoice, other: WriteOffOfInvoice): number {
  return one.day - other.day || other.amountCents - one.amountCents;
}
