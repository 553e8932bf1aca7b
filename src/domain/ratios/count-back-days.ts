import type { Decimal } from 'decimal.js';

import type { Cents } from '../money/cents';
import { Exact } from '../money/exact';

/** Sales of a period in cents, and its days. */
export interface PeriodOfSales {
  readonly days: number;
  readonly salesCents: Cents;
}

/**
 * Count-back DSO by periods: sales of whole periods are taken off the closing balance newest first, of the last a part pro rata by days;
 * one with sales not above 0 adds its days and its sum. Null where the balance is not above 0, or not used up by all the periods, newest
 * first (R20a).
 */
export function countBackDays(closingCents: Cents, periods: Iterable<PeriodOfSales>): Decimal | null {
  if (closingCents <= 0) return null;
  let rest = new Exact(closingCents);
  let days = new Exact(0);
  for (const period of periods) {
    if (period.salesCents > 0 && rest.lessThanOrEqualTo(period.salesCents))
      return days.plus(rest.times(period.days).div(period.salesCents));
    rest = rest.minus(period.salesCents);
    days = days.plus(period.days);
  }
  return null;
}
