import type { AgedLedger } from '../ledger/aged-ledger';
import type { Policy } from '../policy/policy';

/** Why penalties are estimates: no dated receipts to reckon on (R15), a basis that nobody has confirmed (R13a); empty where they are none. */
export function penaltyDoubts(
  { basis }: Pick<AgedLedger, 'basis'>,
  { penaltyBasis }: Pick<Policy, 'penaltyBasis'>,
): ('snapshot' | 'unconfirmed')[] {
  return [...(basis === 'snapshot' ? ['snapshot' as const] : []), ...(penaltyBasis === null ? ['unconfirmed' as const] : [])];
}
