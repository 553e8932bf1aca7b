import type { SerialDay } from '../domain/calendar/serial-day';
import { workingCalendar } from '../domain/calendar/working-calendar';
import { addWorkingDays } from '../domain/calendar/working-days';
import type { LetterStage } from '../domain/dunning/letter-threshold';
import type { Policy } from '../policy/policy';

/** The day by which a letter demands payment: so many days after it, on a day off the next working day (R21b, settings). */
export function finalPaymentDay(stage: LetterStage, letterDay: SerialDay, { letters, calendarAdditions }: Policy): SerialDay {
  const day = letterDay + (stage === 1 ? letters.firstPaymentDays : letters.laterPaymentDays);
  return letters.onWorkingDay ? (addWorkingDays(day, 0, workingCalendar(calendarAdditions)) ?? day) : day;
}
