import type { Decimal } from 'decimal.js';

import { daysOverdue } from '../aging/days-overdue';
import type { SerialDay } from '../calendar/serial-day';
import { type Cents, roundHalfUp } from '../money/cents';
import { Exact } from '../money/exact';

import { type LprChange, lprOn } from './lpr';

/** How interest is reckoned where the contract is silent (R16). */
export interface StatutoryTerms {
  /** What is added to the LPR, as a fraction of it: 0.3 to 0.5. */
  readonly uplift: Decimal.Value;
  readonly yearDays: Decimal.Value;
}

/** 50% on top of the LPR, years of 365 days (R16). */
export const defaultStatutoryTerms: StatutoryTerms = { uplift: '0.5', yearDays: 365 };

/**
 * Simple interest from the day after the due date to asOf at the one-year LPR of that first day × (1 + uplift), half up to 0.01; 0 where
 * nothing is overdue; null where the debt was due before the rates begin (R16, 买卖合同解释 art. 18(4)).
 */
export function statutoryInterest(
  balance: Decimal,
  dueDay: SerialDay,
  asOf: SerialDay,
  terms: StatutoryTerms,
  table: readonly LprChange[],
): Cents | null {
  const days = daysOverdue(dueDay, asOf);
  if (days <= 0 || balance.lessThanOrEqualTo(0)) return 0;
  const rate = lprOn(dueDay + 1, 1, table);
  if (rate === null) return null;
  return roundHalfUp(new Exact(balance).times(rate).times(new Exact(terms.uplift).plus(1)).times(days).div(terms.yearDays));
}
