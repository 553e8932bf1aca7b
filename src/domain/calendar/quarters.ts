import { addMonthsClamped, endOfMonth } from './month-steps';
import { serialFromYmd, ymdFromSerial } from './serial-day';
import type { SerialDay } from './serial-day';

/** A quarter of the calendar, by its first and its last day. */
export interface Quarter {
  readonly firstDay: SerialDay;
  readonly lastDay: SerialDay;
}

/** The last so many full quarters that ended on or before a day, oldest first (R28b); fewer where Excel's calendar begins. */
export function quartersUpTo(day: SerialDay, count: number): Quarter[] {
  const { year, month } = ymdFromSerial(day);
  const begun = serialFromYmd(year, month - ((month - 1) % 3), 1);
  if (begun === null) throw new RangeError(`no quarter begins before ${day}`);
  const running = quarterFrom(begun);
  const lastStart = running.lastDay === day ? begun : addMonthsClamped(begun, -3);
  return Array.from({ length: count }, (_, index) => quarterFrom(addMonthsClamped(lastStart, -3 * (count - 1 - index))));
}

/** `2025-Q4`. */
export function formatQuarter({ firstDay }: Quarter): string {
  const { year, month } = ymdFromSerial(firstDay);
  return `${year}-Q${Math.ceil(month / 3)}`;
}

function quarterFrom(firstDay: SerialDay): Quarter {
  return { firstDay, lastDay: endOfMonth(addMonthsClamped(firstDay, 2)) };
}
