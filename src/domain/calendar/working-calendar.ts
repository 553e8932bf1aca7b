import chineseDays from 'chinese-days/dist/chinese-days.json';

import { serialFromYmd, serialThatNeverWas } from './serial-day';
import type { SerialDay } from './serial-day';

/** Which days are worked in China (R3). */
export interface WorkingCalendar {
  isWorkingDay(day: SerialDay): boolean;
  /** Whether the State Council's arrangement of the day's year is known; outside it plain weekends are assumed (R3). */
  isCovered(day: SerialDay): boolean;
}

/** What users add on the policy sheet; it goes before the statutory arrangement, and a holiday before a make-up day (R3, R30). */
export interface CalendarAdditions {
  readonly holidays: readonly SerialDay[];
  readonly makeUpDays: readonly SerialDay[];
}

const restDays = serialsOf(chineseDays.holidays);
const makeUpDays = serialsOf(chineseDays.workdays);
const firstCovered = startOfYear(Math.min(...yearsOf(chineseDays.holidays)));
const firstUncovered = startOfYear(Math.max(...yearsOf(chineseDays.holidays)) + 1);

/** The statutory calendar, with what the user has added to it (R3). */
export function workingCalendar(additions: CalendarAdditions = { holidays: [], makeUpDays: [] }): WorkingCalendar {
  const addedHolidays = new Set(additions.holidays);
  const addedMakeUpDays = new Set(additions.makeUpDays);
  return {
    isWorkingDay(day) {
      if (addedHolidays.has(day)) return false;
      if (addedMakeUpDays.has(day) || makeUpDays.has(day)) return true;
      return !restDays.has(day) && !isWeekend(day);
    },
    isCovered: (day) => day >= firstCovered && day < firstUncovered,
  };
}

function isWeekend(day: SerialDay): boolean {
  // Serial 7 is a Saturday; Excel's false 29 February puts the days before it one weekday off.
  return (day < serialThatNeverWas ? day + 1 : day) % 7 < 2;
}

function serialsOf(days: Readonly<Record<string, string>>): ReadonlySet<SerialDay> {
  return new Set(
    Object.keys(days).map((isoDay) => {
      const [year = NaN, month = NaN, day = NaN] = isoDay.split('-').map(Number);
      const serial = serialFromYmd(year, month, day);
      if (serial === null) throw new RangeError(`chinese-days lists ${isoDay}, which is no day`);
      return serial;
    }),
  );
}

function yearsOf(days: Readonly<Record<string, string>>): number[] {
  return Object.keys(days).map((isoDay) => Number(isoDay.slice(0, 4)));
}

function startOfYear(year: number): SerialDay {
  return serialFromYmd(year, 1, 1) ?? NaN;
}
