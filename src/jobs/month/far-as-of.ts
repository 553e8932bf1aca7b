import { addMonthsClamped } from '../../domain/calendar/month-steps';
import type { SerialDay } from '../../domain/calendar/serial-day';

/** Whether an as-of date lies more than a year after a ledger's newest date: more often a slip of the hand than meant (R9). */
export function isFarAsOf(asOf: SerialDay, newestDay: SerialDay | null): newestDay is SerialDay {
  return newestDay !== null && asOf > addMonthsClamped(newestDay, 12);
}
