import type { Cents } from '../domain/money/cents';
import { sumCents } from '../domain/money/cents';
import type { AgedBook, AgedLedger } from '../ledger/aged-ledger';
import type { UnconfirmedPenalty } from '../texts/sheets/unconfirmed-penalty';

/** Why penalties are estimates, and how much of them. */
export interface PenaltyDoubts {
  /** There are no dated receipts to reckon any penalty on (R15). */
  readonly isSnapshot: boolean;
  /** Every currency that bears penalties, the main one first, where some of them are unconfirmed; empty where none are (R13a). */
  readonly unconfirmed: readonly UnconfirmedPenalty[];
}

/** What makes the penalties of a ledger estimates: nothing does where it bears none (R13a, R15). */
export function penaltyDoubts({ basis, main, otherCurrencies }: Pick<AgedLedger, 'basis' | 'main' | 'otherCurrencies'>): PenaltyDoubts {
  const bearing = [main, ...otherCurrencies].filter(({ penaltyCents }) => penaltyCents !== 0);
  const parts = bearing.map((book) => ({
    currency: book.currency,
    unconfirmedCents: unconfirmedCents(book),
    penaltyCents: book.penaltyCents,
  }));
  return {
    isSnapshot: basis === 'snapshot' && bearing.length > 0,
    unconfirmed: parts.some((part) => part.unconfirmedCents !== 0) ? parts : [],
  };
}

/** How much of a book's penalties is an estimate: all of a snapshot's, else what is unconfirmed (R13a, R15). */
export function estimatedCents(book: AgedBook, basis: AgedLedger['basis']): Cents {
  return basis === 'snapshot' ? book.penaltyCents : unconfirmedCents(book);
}

const known = new WeakMap<AgedBook, Cents>();

/** Added up once a book, which nobody changes: every sheet asks. */
function unconfirmedCents(book: AgedBook): Cents {
  const cents =
    known.get(book) ?? sumCents(book.positions.map(({ penaltyBasis, penaltyCents }) => (penaltyBasis === null ? penaltyCents : 0)));
  known.set(book, cents);
  return cents;
}
