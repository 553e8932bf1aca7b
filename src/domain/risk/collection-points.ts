import type { Decimal } from 'decimal.js';

import type { SerialDay } from '../calendar/serial-day';
import { daysOverdue } from '../aging/days-overdue';
import { Exact } from '../money/exact';

/** Collected within so many days of the invoice earns points, later than so many loses them (R34). */
export const promptDays = 45;
export const lateDays = 90;

/** Points of a salesperson for one collected order (R34). */
export function collectionPoints(invoiceDay: SerialDay, collectedDay: SerialDay, bonus: Decimal, malus: Decimal): Decimal {
  const days = daysOverdue(invoiceDay, collectedDay);
  if (days <= promptDays) return bonus;
  return days > lateDays ? malus : new Exact(0);
}
