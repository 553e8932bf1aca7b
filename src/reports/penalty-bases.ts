import type { PenaltyBasis } from '../domain/penalty/penalty-basis';
import type { AgedBook, AgedLedger, Position } from '../ledger/aged-ledger';

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
  const found = [main, ...otherCurrencies].map(basesOfBook);
  return namedBases.filter((basis) => found.some((own) => own.has(basis)));
}

const known = new WeakMap<AgedBook, ReadonlySet<NamedBasis>>();

/** Reckoned once a book, which nobody changes: every sheet asks. */
function basesOfBook(book: AgedBook): ReadonlySet<NamedBasis> {
  const bases = known.get(book) ?? new Set(book.positions.map(namedBasis));
  known.set(book, bases);
  return bases;
}
