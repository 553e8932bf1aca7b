import type { Decimal } from 'decimal.js';

import { safeCents, UnsafeCents } from './cents';
import type { Cents } from './cents';
import { Exact } from './exact';

/** How amounts of one kind are added and compared; sums beyond what Excel holds to the cent throw `UnsafeCents`. */
export interface MoneySums<M> {
  readonly zero: M;
  add(one: M, other: M): M;
  /** Negative where the first is less. */
  compare(one: M, other: M): number;
}

/** Whole cents. */
export const centSums: MoneySums<Cents> = {
  zero: 0,
  add: (one, other) => safeCents(one + other),
  compare: (one, other) => one - other,
};

/** Exact yuan, for amounts finer than cents: nothing is rounded. */
export const yuanSums: MoneySums<Decimal> = {
  zero: new Exact(0),
  add: (one, other) => {
    const sum = one.plus(other);
    if (sum.abs().times(100).greaterThan(Number.MAX_SAFE_INTEGER))
      throw new UnsafeCents(`${sum.toFixed()} yuan are no safe number of cents`);
    return sum;
  },
  compare: (one, other) => one.comparedTo(other),
};
