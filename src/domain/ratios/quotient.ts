import type { Decimal } from 'decimal.js';

import { Exact } from '../money/exact';

/** Why a ratio has no value: nothing to divide by, or less than nothing (R20). */
export type RatioFault = 'zeroDenominator' | 'negativeDenominator';

/** A ratio as Excel carries it, the nearest double of its exact value, or the reason why there is none. */
export type Ratio = number | RatioFault;

/** numerator × factor / denominator, exact until the last step; a denominator must be above zero (R20). */
export function quotient(numerator: Decimal, denominator: Decimal, factor: Decimal.Value = 1): Ratio {
  if (denominator.isZero()) return 'zeroDenominator';
  if (denominator.isNegative()) return 'negativeDenominator';
  const value = new Exact(numerator).times(factor).div(denominator).toNumber();
  return value === 0 ? 0 : value;
}
