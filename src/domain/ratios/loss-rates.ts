import type { Decimal } from 'decimal.js';

import { Exact } from '../money/exact';

/**
 * Loss rates from migration: of each band the product of its own rate of moving on and those of all after it × the final loss, × (1 + the
 * adjustment for what lies ahead), at most 1. Rates as fractions of 1, youngest band first; the last band's is 1 (R31, CAS 22).
 */
export function lossRates(migrationRates: readonly Decimal.Value[], finalLoss: Decimal.Value, adjustment: Decimal.Value = 0): Decimal[] {
  const rates: Decimal[] = [];
  let loss: Decimal = new Exact(finalLoss);
  const factor = new Exact(1).plus(adjustment);
  for (const rate of [...migrationRates].reverse()) {
    loss = loss.times(rate);
    const adjusted = loss.times(factor);
    rates.unshift(adjusted.greaterThan(1) ? new Exact(1) : adjusted);
  }
  return rates;
}
