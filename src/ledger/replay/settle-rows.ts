import type { Notice } from '../findings';
import type { LedgerRow } from '../ledger';
import type { WriteOffOfInvoice } from '../ledger-facts';
import { applyNamed } from './apply-named';
import type { KnownInvoices } from './apply-named';
import { applyWriteOffs } from './apply-write-offs';
import { isIncomingRow } from './incoming';
import type { Incoming } from './incoming';
import { netUnallocated } from './net-unallocated';
import type { LeftOver } from './net-unallocated';
import { OpenDebt } from './open-debt';
import { reverseWriteOffs } from './reverse-write-offs';

/** Rows with all that came in and was written off set against them, and what of it found none. */
export interface SettledRows {
  readonly debts: ReadonlyMap<LedgerRow, OpenDebt>;
  /** Money that names no invoice, and what netting left of it. */
  readonly unallocated: readonly Incoming[];
  readonly leftOver: readonly LeftOver[];
  /** All dated money that paid no invoice: what is left over, and what names an invoice that is not there (R10). */
  readonly credits: readonly LeftOver[];
  readonly notices: readonly Notice[];
}

/**
 * Sets money and write-offs against the rows of one currency, all of it up to one date (R9–R11, R35): the one place where a replay settles.
 */
export function settleRows(
  rows: readonly LedgerRow[],
  incoming: readonly Incoming[],
  writeOffs: readonly WriteOffOfInvoice[],
  invoices: KnownInvoices,
  netting: boolean,
): SettledRows {
  const debts = new Map<LedgerRow, OpenDebt>();
  for (const row of rows) if (!isIncomingRow(row)) debts.set(row, new OpenDebt(row));
  const { unallocated, unmatched, notices } = applyNamed(incoming, debts, invoices);
  applyWriteOffs(writeOffs, debts, invoices.atAsOf);
  const leftOver = netting
    ? reverseWriteOffs(netUnallocated(unallocated, debts.values()), debts.values())
    : unallocated.map((receipt) => ({ receipt, leftCents: receipt.amountCents }));
  const credits = [...leftOver, ...unmatched.map((receipt) => ({ receipt, leftCents: receipt.amountCents }))];
  return { debts, unallocated, leftOver, credits, notices };
}
