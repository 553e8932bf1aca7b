import type { SerialDay } from '../calendar/serial-day';

/** How often a customer may be spoken to (R42). */
export interface ContactLimits {
  readonly perDay: number;
  readonly perSevenDays: number;
  readonly perThirtyDays: number;
  /** Whether it is spoken to on working days only (R24, R3). */
  readonly onWorkingDays: boolean;
}

/** What a contact on a day would be against. */
export type ContactBreach = 'restDay' | 'perDay' | 'perSevenDays' | 'perThirtyDays';

const windows = [
  ['perDay', 1],
  ['perSevenDays', 7],
  ['perThirtyDays', 30],
] as const;

/** A year and more of days off, which no calendar has. */
const longestSearch = 500;

/**
 * What one more contact on a day would be against, beside those there were: more than so many in any 1, 7 or 30 days, or a day off (R42).
 */
export function contactBreaches(
  contactDays: readonly SerialDay[],
  day: SerialDay,
  limits: ContactLimits,
  isWorkingDay: (day: SerialDay) => boolean,
): ContactBreach[] {
  const crowded = windows.filter(([limit, length]) => mostBeside(contactDays, day, length) >= limits[limit]).map(([limit]) => limit);
  return limits.onWorkingDays && !isWorkingDay(day) ? ['restDay', ...crowded] : crowded;
}

/** The first day from a day on that a contact is against nothing; null where every day of a year is off (R42). */
export function firstContactDay(
  contactDays: readonly SerialDay[],
  from: SerialDay,
  limits: ContactLimits,
  isWorkingDay: (day: SerialDay) => boolean,
): SerialDay | null {
  const near = contactDays.filter((day) => day > from - 30);
  for (let day = from; day < from + longestSearch; day += 1) if (contactBreaches(near, day, limits, isWorkingDay).length === 0) return day;
  return null;
}

/** The most contacts in any so many days on end that hold a day. */
function mostBeside(contactDays: readonly SerialDay[], day: SerialDay, length: number): number {
  const near = contactDays.filter((other) => other > day - length && other < day + length);
  // A window that holds the most begins with a contact, or with the day itself.
  const starts = [day, ...near.filter((other) => other < day)];
  return starts.reduce((most, start) => Math.max(most, near.filter((other) => other >= start && other < start + length).length), 0);
}
