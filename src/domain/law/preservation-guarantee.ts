import type { Decimal } from 'decimal.js';

import { type Cents, roundHalfUp } from '../money/cents';
import { Exact } from '../money/exact';

/** 30% of the sum: by law the ceiling in suit; before suit a court normally asks for the whole (R26, 财产保全规定 art. 5). */
export const defaultGuaranteeRate: Decimal = new Exact('0.3');

/** The guarantee for a preservation of assets, half up to 0.01 (R26). */
export function preservationGuarantee(amount: Decimal, rate: Decimal): Cents {
  return amount.lessThanOrEqualTo(0) ? 0 : roundHalfUp(new Exact(amount).times(rate));
}
