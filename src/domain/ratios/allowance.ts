import type { Decimal } from 'decimal.js';

import type { Cents } from '../money/cents';
import { safeCents } from '../money/cents';
import { Exact } from '../money/exact';

/** What a sum needs at a rate, half up to whole cents (R31). */
export function allowanceFor(cents: Cents, rate: Decimal.Value): Cents {
  return safeCents(new Exact(cents).times(rate).toDecimalPlaces(0, Exact.ROUND_HALF_UP).toNumber());
}
