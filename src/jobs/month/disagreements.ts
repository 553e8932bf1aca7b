import { disagreementWeight, isDisagreement } from '../../ledger/disagreement';
import type { Notice } from '../../ledger/findings';
import type { Finding } from './finding';

/**
 * The findings that say that the ledger's own figures disagree with what was read: sums before single rows, larger differences before
 * smaller (R9, R12).
 */
export function disagreements<Found extends Finding | Notice>(found: readonly Found[]): Found[] {
  return found
    .flatMap((finding) => (isDisagreement(finding) ? [{ finding, ...disagreementWeight(finding) }] : []))
    .sort((a, b) => a.rank - b.rank || b.differenceCents - a.differenceCents)
    .map(({ finding }) => finding);
}
