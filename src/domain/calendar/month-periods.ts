import { addMonthsClamped, endOfMonth } from './month-steps';
import type { SerialDay } from './serial-day';

/** The days after `start` up to `end`. */
export interface Period {
  readonly start: SerialDay;
  readonly end: SerialDay;
}

/**
 * The period that ends on a day, and those of so many calendar months before it: twelve with the day's own by default; oldest first (R20a,
 * R38).
 */
export function monthPeriods(day: SerialDay, monthsBefore = 11): Period[] {
  const monthEnds = Array.from({ length: monthsBefore + 1 }, (_, index) => endOfMonth(addMonthsClamped(day, index - monthsBefore - 1)));
  return monthEnds.map((start, index) => ({ start, end: monthEnds[index + 1] ?? day }));
}

/** The end of the month before a day's own. */
export function monthEndBefore(day: SerialDay): SerialDay {
  return endOfMonth(addMonthsClamped(day, -1));
}

/** The period that ends on a day, from the last month end on: a whole month where the day is a month's last (R20a). */
export function periodEndingOn(end: SerialDay): Period {
  return { start: monthEndBefore(end), end };
}

/** The same day a year before; of a month's last day the last day of that month (R20a). */
export function sameDayLastYear(day: SerialDay): SerialDay {
  const before = addMonthsClamped(day, -12);
  return endOfMonth(day) === day ? endOfMonth(before) : before;
}
