import type { Decimal } from 'decimal.js';

import type { Cents } from '../money/cents';
import { Exact } from '../money/exact';

/** Balance ÷ trade of twelve months; null where there was none, or less, for then no ratio is shown (R28a). */
export function tradeRatio(balanceCents: Cents, tradeCents: Cents): Decimal | null {
  return tradeCents <= 0 ? null : new Exact(balanceCents).div(tradeCents);
}

/** Whether a positive balance is above a share of the trade of twelve months; a trade ≤ 0 is exceeded by every one (R28, R28a). */
export function exceedsShareOfTrade(balanceCents: Cents, tradeCents: Cents, share: number): boolean {
  if (balanceCents <= 0) return false;
  return tradeCents <= 0 || new Exact(tradeCents).times(share).lessThan(balanceCents);
}
