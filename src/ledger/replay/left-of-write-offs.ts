import { sumCents } from '../../domain/money/cents';
import type { Cents } from '../../domain/money/cents';
import type { DatedSum } from '../../domain/penalty/receipts';

/** What of write-offs lowers a claim: at most the claim itself, for what is received beyond the balance left reverses them first (R35). */
export function leftOfWriteOffs(claimCents: Cents, writeOffs: readonly DatedSum[]): Cents {
  if (writeOffs.length === 0) return 0;
  return Math.max(0, Math.min(claimCents, sumCents(writeOffs.map(({ amountCents }) => amountCents))));
}
