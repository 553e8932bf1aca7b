import type { AgedLedger } from '../ledger/aged-ledger';
import type { Policy } from '../policy/policy';

/** Why penalties are estimates: no dated receipts to reckon on (R15), or a basis that nobody has confirmed (R13a); null where they are none. */
export function penaltyEstimate({ basis }: Pick<AgedLedger, 'basis'>, { penaltyBasis }: Pick<Policy, 'penaltyBasis'>): 'snapshot' | 'unconfirmed' | null {
  if (basis === 'snapshot') return 'snapshot';
  return penaltyBasis === null ? 'unconfirmed' : null;
}
