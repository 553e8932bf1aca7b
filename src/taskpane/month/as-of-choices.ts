import { addMonthsClamped, endOfMonth } from '../../domain/calendar/month-steps';
import { readDay } from '../../domain/calendar/read-day';
import { formatIsoDay } from '../../domain/calendar/serial-day';

/** Month ends, `yyyy-mm-dd`, from which an as-of date is chosen: two before that of the given date, its own, and the one after. */
export function nearbyMonthEnds(asOf: string): string[] {
  const reading = readDay(asOf);
  if (!reading.ok) return [];
  const own = endOfMonth(reading.day);
  return [-2, -1, 0, 1].map((months) => formatIsoDay(endOfMonth(addMonthsClamped(own, months))));
}

/** A date as people type it, as `yyyy-mm-dd`; null where it is none or has two readings (R1). */
export function readAsOf(text: string): string | null {
  const reading = readDay(text.trim());
  return reading.ok ? formatIsoDay(reading.day) : null;
}
