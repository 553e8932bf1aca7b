import type { Decimal } from 'decimal.js';

import { Exact } from '../../domain/money/exact';

/** Half up, away from zero at the half; never a negative zero. */
export function rounded(value: Decimal, decimals: number): string {
  return value.toDecimalPlaces(decimals, Exact.ROUND_HALF_UP).plus(0).toFixed(decimals);
}

/** The same, or null where there is nothing to tell. */
export function roundedOrNull(value: Decimal | null, decimals: number): string | null {
  return value === null ? null : rounded(value, decimals);
}
