import type { Decimal } from 'decimal.js';

import { Exact } from '../money/exact';

/** numerator ÷ denominator, exact; null, which sheets call 无数据, where the denominator is not above 0 (R20a). */
export function measure(numerator: Decimal.Value, denominator: Decimal.Value): Decimal | null {
  const divisor = new Exact(denominator);
  return divisor.lessThanOrEqualTo(0) ? null : new Exact(numerator).div(divisor);
}
