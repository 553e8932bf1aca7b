import type { SerialDay } from '../../domain/calendar/serial-day';
import type { InvoiceIndex } from '../invoice-index';
import type { LedgerRow } from '../ledger';
import type { WriteOffOfInvoice } from '../ledger-facts';
import { netAmount } from '../net-amount';
import { applyWriteOffs } from './apply-write-offs';
import { OpenDebt } from './open-debt';
import type { RowBalance } from './stand-position';

/** A row as the ledger states it, at whatever date (R9). */
export function statedBalance(row: LedgerRow): RowBalance {
  return { receivedCents: row.receivedCents, claimCents: row.statedBalanceCents, receipts: null, writeOffs: [] };
}

/** Paid in full on the settlement day, which has not happened where it lies after asOf; without one, as the ledger states it (R9). */
export function settledBalance(row: LedgerRow, asOf: SerialDay): RowBalance {
  if (row.settledDay === null || row.balanceFixed === true) return statedBalance(row);
  const paidCents = netAmount(row);
  if (row.settledDay > asOf) return { receivedCents: 0, claimCents: paidCents, receipts: null, writeOffs: [] };
  return { receivedCents: paidCents, claimCents: 0, receipts: [{ day: row.settledDay, amountCents: paidCents }], writeOffs: [] };
}

/** The rows of a settlement ledger with the write-offs up to asOf set against them (R35). */
export function settlementDebts(
  rows: readonly LedgerRow[],
  writeOffs: readonly WriteOffOfInvoice[],
  invoices: InvoiceIndex<LedgerRow>,
  asOf: SerialDay,
): ReadonlyMap<LedgerRow, OpenDebt> {
  const debts = new Map(rows.map((row) => [row, new OpenDebt(row)]));
  for (const [row, debt] of debts) if (row.settledDay !== null && row.settledDay <= asOf) debt.apply(row.settledDay, netAmount(row));
  applyWriteOffs(writeOffs, debts, invoices);
  return debts;
}
