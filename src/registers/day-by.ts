import type { SerialDay } from '../domain/calendar/serial-day';

/** A day of a cell as it stood at a date: one after it counts as blank (R21a). */
export function dayBy(day: SerialDay | null, asOf: SerialDay): SerialDay | null {
  return day !== null && day > asOf ? null : day;
}
