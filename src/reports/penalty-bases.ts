import type { PenaltyBasis } from '../domain/penalty/penalty-basis';
import type { AgedLedger, Position } from '../ledger/aged-ledger';

/** A basis as sheets name it: `unconfirmed` is what nobody has confirmed, and an estimate by the contract's tiers (R13a). */
export type NamedBasis = PenaltyBasis | 'unconfirmed';

/** The bases in the order in which sheets list them. */
export const namedBases: readonly NamedBasis[] = ['contract', 'statutory', 'none', 'unconfirmed'];

/** On what a position's penalty stands (R13a). */
export function namedBasis({ penaltyBasis }: Position): NamedBasis {
  return penaltyBasis ?? 'unconfirmed';
}

/**
 * The bases on which a ledger's customers stand, in their order: where there are several, the detail says which a row follows, and the
 * analysis adds them up.
 */
export function basesOf({ main, otherCurrencies }: Pick<AgedLedger, 'main' | 'otherCurrencies'>): NamedBasis[] {
  const found = new Set([main, ...otherCurrencies].flatMap(({ positions }) => positions.map(namedBasis)));
  return namedBases.filter((basis) => found.has(basis));
}
