import { addMonthsClamped, endOfMonth } from './month-steps';
import type { SerialDay } from './serial-day';

/** The days after `start` up to `end`. */
export interface Period {
  readonly start: SerialDay;
  readonly end: SerialDay;
}

/** The period that ends on a day, and those of so many calendar months before it: twelve with the day's own by default; oldest first (R20a, R38). */
export function monthPeriods(day: SerialDay, monthsBefore = 11): Period[] {
  const monthEnds = Array.from({ length: monthsBefore + 1 }, (_, index) => endOfMonth(addMonthsClamped(day, index - monthsBefore - 1)));
  return monthEnds.map((start, index) => ({ start, end: monthEnds[index + 1] ?? day }));
}
