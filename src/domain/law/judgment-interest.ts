import type { Decimal } from 'decimal.js';

import { daysOverdue } from '../aging/days-overdue';
import type { SerialDay } from '../calendar/serial-day';
import { type Cents, roundHalfUp } from '../money/cents';
import { Exact } from '../money/exact';

/** The doubled part of the interest on an unpaid judgment, a day (R19). */
export const judgmentDailyRate: Decimal = new Exact('0.000175');

/** Interest for delayed performance of a judgment, from the day after the last day to perform to asOf, half up to 0.01 (R19). */
export function judgmentInterest(unpaid: Decimal, lastDayToPerform: SerialDay, asOf: SerialDay): Cents {
  const days = daysOverdue(lastDayToPerform, asOf);
  if (days <= 0 || unpaid.lessThanOrEqualTo(0)) return 0;
  return roundHalfUp(new Exact(unpaid).times(judgmentDailyRate).times(days));
}
