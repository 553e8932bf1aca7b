import { firstSerialDay, lastSerialDay, serialThatNeverWas } from './serial-day';
import type { SerialDay } from './serial-day';
import type { WorkingCalendar } from './working-calendar';

/**
 * The working day so many working days on from a date, or back where the count is negative; 0 gives the date itself where it is worked,
 * else the next working day (R3). Null where that lies outside Excel's calendar.
 */
export function addWorkingDays(day: SerialDay, count: number, calendar: WorkingCalendar): SerialDay | null {
  if (count === 0 && calendar.isWorkingDay(day)) return day;
  const step = count < 0 ? -1 : 1;
  let left = Math.max(1, Math.abs(count));
  for (let next = day + step; next >= firstSerialDay && next <= lastSerialDay; next += step) {
    if (next !== serialThatNeverWas && calendar.isWorkingDay(next)) left -= 1;
    if (left === 0) return next;
  }
  return null;
}

/** How many working days lie after `from` up to and including `to`; negative where `to` is earlier (R3). */
export function workingDaysBetween(from: SerialDay, to: SerialDay, calendar: WorkingCalendar): number {
  if (to < from) return -workingDaysBetween(to - 1, from - 1, calendar);
  let count = 0;
  for (let day = from + 1; day <= to; day += 1) if (day !== serialThatNeverWas && calendar.isWorkingDay(day)) count += 1;
  return count;
}

/** Whether counting between two days leant on plain weekends, because a year between them has no known holidays: sheets say so (R3). */
export function usesPlainWeekends(one: SerialDay, other: SerialDay, calendar: WorkingCalendar): boolean {
  return !calendar.isCovered(one) || !calendar.isCovered(other);
}
