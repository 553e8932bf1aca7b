import { addMonths } from 'date-fns/addMonths';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';

import { serialOfUtcDate, utcDateOfSerial } from './serial-day';
import type { SerialDay } from './serial-day';

/** The same day of the month so many months on, clamped to the month's last day: 31 January + 1 is 28 or 29 February (R4). */
export function addMonthsClamped(serial: SerialDay, months: number): SerialDay {
  const steps = known.get(months) ?? new Map<SerialDay, SerialDay>();
  known.set(months, steps);
  const step = steps.get(serial) ?? serialOfUtcDate(addMonths(utcDateOfSerial(serial), months));
  steps.set(serial, step);
  return step;
}

/** By months, then by day: a ledger of a hundred thousand rows asks for the same thousand days at every date that it is replayed at. */
const known = new Map<number, Map<SerialDay, SerialDay>>();

/** The last day of the serial day's month. */
export function endOfMonth(serial: SerialDay): SerialDay {
  const end = knownEnds.get(serial) ?? serialOfUtcDate(lastDayOfMonth(utcDateOfSerial(serial)));
  knownEnds.set(serial, end);
  return end;
}

/**
 * What a balance is counted back by: one stray day of 1900 in a ledger, and each of its months goes back through fifteen hundred others.
 */
const knownEnds = new Map<SerialDay, SerialDay>();

/** Whether the serial day is the last of its month. */
export function isEndOfMonth(serial: SerialDay): boolean {
  return endOfMonth(serial) === serial;
}
