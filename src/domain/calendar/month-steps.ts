import { daysOfMonth } from './gregorian-day';
import { serialOfGregorian, ymdFromSerial } from './serial-day';
import type { SerialDay } from './serial-day';

/** The same day of the month so many months on, clamped to the month's last day: 31 January + 1 is 28 or 29 February (R4). */
export function addMonthsClamped(serial: SerialDay, months: number): SerialDay {
  const from = ymdFromSerial(serial);
  const monthsOn = from.year * 12 + from.month - 1 + months;
  const year = Math.floor(monthsOn / 12);
  const month = monthsOn - year * 12 + 1;
  return serialOfGregorian({ year, month, day: Math.min(from.day, daysOfMonth(year, month)) });
}

/** The last day of the serial day's month. */
export function endOfMonth(serial: SerialDay): SerialDay {
  const { year, month } = ymdFromSerial(serial);
  return serialOfGregorian({ year, month, day: daysOfMonth(year, month) });
}

/** Whether the serial day is the last of its month. */
export function isEndOfMonth(serial: SerialDay): boolean {
  return endOfMonth(serial) === serial;
}
