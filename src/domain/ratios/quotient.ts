import { Decimal } from 'decimal.js';

/** Why a ratio has no value: nothing to divide by, or less than nothing (R20). */
export type RatioFault = 'zeroDenominator' | 'negativeDenominator';

/** A ratio as Excel carries it, the nearest double of its exact value, or the reason why there is none. */
export type Ratio = number | RatioFault;

/** Exact arithmetic with more digits than any product of two amounts has. */
const Exact = Decimal.clone({ precision: 60 });

/** numerator × factor / denominator, exact until the last step; a denominator must be above zero (R20). */
export function quotient(numerator: Decimal, denominator: Decimal, factor: Decimal.Value = 1): Ratio {
  if (denominator.isZero()) return 'zeroDenominator';
  if (denominator.isNegative()) return 'negativeDenominator';
  return new Exact(numerator).times(factor).div(denominator).toNumber();
}
