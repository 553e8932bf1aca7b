import { addMonths, lastDayOfMonth } from 'date-fns';

import { serialOfUtcDate, utcDateOfSerial } from './serial-day';
import type { SerialDay } from './serial-day';

/** The same day of the month so many months on, clamped to the month's last day: 31 January + 1 is 28 or 29 February (R4). */
export function addMonthsClamped(serial: SerialDay, months: number): SerialDay {
  return serialOfUtcDate(addMonths(utcDateOfSerial(serial), months));
}

/** The last day of the serial day's month. */
export function endOfMonth(serial: SerialDay): SerialDay {
  return serialOfUtcDate(lastDayOfMonth(utcDateOfSerial(serial)));
}

/** Whether the serial day is the last of its month. */
export function isEndOfMonth(serial: SerialDay): boolean {
  return endOfMonth(serial) === serial;
}
