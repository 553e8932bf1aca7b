import type { SerialDay } from '../calendar/serial-day';

/** Calendar days from the due date to asOf: 0 on the due day itself, negative before it (R2). */
export function daysOverdue(dueDay: SerialDay, asOf: SerialDay): number {
  return asOf - dueDay;
}
