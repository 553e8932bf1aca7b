import { sumCents } from '../../domain/money/cents';
import type { AgedBook } from '../aged-ledger';
import type { Notice } from '../findings';
import type { Ledger } from '../ledger';

/**
 * Compares the ledger's own sum of its balances with what its receipts leave of them: receipts that lower no invoice (R10) and write-offs
 * (R35) bridge the two, any other difference is said, unless rows or receipts after asOf account for it (R9). `notices` are those of the
 * replay.
 */
export function printedBalanceNotices(
  { printed, rows, unitFactor }: Ledger,
  { balanceCents, tieOut }: Pick<AgedBook, 'balanceCents' | 'tieOut'>,
  notices: readonly Notice[],
): Notice[] {
  const [place] = printed?.places ?? [];
  if (printed?.source !== 'total' || printed.of !== 'balance' || printed.places.length > 1 || place === undefined) return [];
  const { word, cents: statedCents } = printed;
  // A sum printed in larger units may be off by the rounding of its rows.
  const toleranceCents = unitFactor === 1 ? 0 : 5 * unitFactor;
  // One that its rows do not add up to has been told of.
  if (Math.abs(sumCents(rows.map(({ statedBalanceCents }) => statedBalanceCents)) - statedCents) > toleranceCents) return [];
  if (Math.abs(statedCents - balanceCents) <= toleranceCents) return [];
  const unallocatedCents = sumCents(notices.map((notice) => (notice.kind === 'unallocatedReceipts' ? notice.totalCents : 0)));
  const unknownInvoiceCents = sumCents(notices.map((notice) => (notice.kind === 'unknownInvoice' ? notice.amountCents : 0)));
  const { writtenOffCents = 0 } = tieOut;
  const bridged = { kind: 'printedBalanceBridged', place, word, statedCents, balanceCents, unallocatedCents, unknownInvoiceCents } as const;
  const unbridgedCents = statedCents - unallocatedCents - unknownInvoiceCents - balanceCents;
  if (unbridgedCents === 0) return [bridged];
  if (unbridgedCents === writtenOffCents) return [{ ...bridged, writtenOffCents }];
  if (notices.some(({ kind }) => kind === 'rowsAfterAsOf' || kind === 'receiptsAfterAsOf')) return [];
  return [{ kind: 'printedBalanceDiffers', place, word, statedCents, balanceCents }];
}
