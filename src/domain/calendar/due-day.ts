import { addMonthsClamped, endOfMonth } from './month-steps';
import { lastSerialDay, ymdFromSerial } from './serial-day';
import type { SerialDay } from './serial-day';
import type { PaymentTerms } from './payment-terms';
import type { WorkingCalendar } from './working-calendar';
import { addWorkingDays, usesPlainWeekends } from './working-days';

/** A due date, and whether it was counted on plain weekends for want of a year's holidays (R3, R4). */
export interface DueDay {
  readonly day: SerialDay;
  readonly onPlainWeekends: boolean;
}

/** The due date that terms give for the day they run from (`baseOfTerms` says which); null past the end of Excel's calendar (R4). */
export function dueDay(base: SerialDay, terms: PaymentTerms, calendar: WorkingCalendar): DueDay | null {
  const day = dayOf(base, terms, calendar);
  if (day === null || day > lastSerialDay) return null;
  return { day, onPlainWeekends: terms.kind === 'workingDays' && usesPlainWeekends(base, day, calendar) };
}

function dayOf(base: SerialDay, terms: PaymentTerms, calendar: WorkingCalendar): SerialDay | null {
  switch (terms.kind) {
    case 'days':
    case 'discount':
      return base + terms.days;
    case 'workingDays':
      return addWorkingDays(base, terms.days, calendar);
    case 'months':
      return addMonthsClamped(base, terms.months);
    case 'monthEnd':
      return endOfMonth(base) + terms.days;
    case 'dayOfNextMonth':
      return dayOfMonthClamped(addMonthsClamped(base, 1), terms.dayOfMonth);
    case 'dayOfEachMonth': {
      const thisMonth = dayOfMonthClamped(base, terms.dayOfMonth);
      return thisMonth >= base ? thisMonth : dayOfMonthClamped(addMonthsClamped(base, 1), terms.dayOfMonth);
    }
  }
}

/** That day of the serial day's month, or the month's last day where it is shorter. */
function dayOfMonthClamped(serial: SerialDay, dayOfMonth: number): SerialDay {
  return Math.min(serial + dayOfMonth - ymdFromSerial(serial).day, endOfMonth(serial));
}
