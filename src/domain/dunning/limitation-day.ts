import { addMonthsClamped } from '../calendar/month-steps';
import type { SerialDay } from '../calendar/serial-day';
import type { WorkingCalendar } from '../calendar/working-calendar';
import { addWorkingDays } from '../calendar/working-days';

const limitationMonths = 36;
const longestMonths = 240;

/**
 * The end of a limitation period: the plain day, which is the safe one to show first, and that day carried on to the next working day
 * (R25).
 */
export interface LimitationEnd {
  readonly plainDay: SerialDay;
  readonly extendedDay: SerialDay;
}

/**
 * The plain end of the limitation period of a debt that nothing has interrupted: three years to the day after the due date (R25; Civil Code
 * 188).
 */
export function limitationDay(dueDay: SerialDay): SerialDay {
  return addMonthsClamped(dueDay, limitationMonths);
}

/**
 * The end of the limitation period: three years from the due date or from the last interruption in time, twenty years from the due date at
 * most (R25; Civil Code 188, 195, 203). An interruption on or before the due date, or after the extended end, counts for nothing.
 */
export function limitationEnd(dueDay: SerialDay, interruptions: readonly SerialDay[], calendar: WorkingCalendar): LimitationEnd {
  const extend = (day: SerialDay): SerialDay => addWorkingDays(day, 0, calendar) ?? day;
  const longestDay = addMonthsClamped(dueDay, longestMonths);
  let plainDay = limitationDay(dueDay);
  for (const day of [...interruptions].sort((one, other) => one - other)) {
    if (day > dueDay && day <= extend(plainDay)) plainDay = Math.min(addMonthsClamped(day, limitationMonths), longestDay);
  }
  return { plainDay, extendedDay: extend(plainDay) };
}

/**
 * The plain end that sheets, alerts and letters go by: an interruption after the due date counts up to the plain end that stands then, that
 * day included, and what comes after it moves nothing (R25, R41).
 */
export function plainLimitationEnd(dueDay: SerialDay, interruptions: readonly SerialDay[]): SerialDay {
  let plainDay = limitationDay(dueDay);
  if (interruptions.length === 0) return plainDay;
  const longestDay = addMonthsClamped(dueDay, longestMonths);
  for (const day of [...interruptions].sort((one, other) => one - other)) {
    if (day > dueDay && day <= plainDay) plainDay = Math.min(addMonthsClamped(day, limitationMonths), longestDay);
  }
  return plainDay;
}
