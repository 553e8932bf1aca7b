import type { SerialDay } from '../domain/calendar/serial-day';
import { workingCalendar } from '../domain/calendar/working-calendar';
import { firstContactDay } from '../domain/dunning/contact-guard';
import type { Collection } from '../registers/collections/collection';
import type { Desk } from './desk';
import { oncePerDesk } from './once-per-desk';

/** Rows of 催收记录 by the customer's key, by 日期, then place (R41). */
export const collectionsOfCustomers = oncePerDesk(({ registers }): ReadonlyMap<string, readonly Collection[]> => {
  const rows = new Map<string, Collection[]>();
  for (const row of [...(registers.collections ?? [])].sort((one, other) => one.day - other.day)) {
    const known = rows.get(row.customer.key);
    if (known === undefined) rows.set(row.customer.key, [row]);
    else known.push(row);
  }
  return rows;
});

/** The rows of one customer, by 日期, then place. */
export function collectionsOf(desk: Desk, customerKey: string): readonly Collection[] {
  return collectionsOfCustomers(desk).get(customerKey) ?? [];
}

/** A contact is any row that is no letter (R41). */
export function isContact({ method }: Pick<Collection, 'method'>): boolean {
  return method !== 'letter';
}

/** The day of the last contact with a customer by asOf; null where there was none. */
export function lastContactDay(desk: Desk, customerKey: string): SerialDay | null {
  return collectionsOf(desk, customerKey).filter(isContact).at(-1)?.day ?? null;
}

/** Whether a customer was spoken to after a day, whatever about (R41). */
export function wasContactedAfter(desk: Desk, customerKey: string, day: SerialDay): boolean {
  return (lastContactDay(desk, customerKey) ?? -Infinity) > day;
}

const calendarOf = oncePerDesk(({ policy }) => workingCalendar(policy.calendarAdditions));

/** The first working day from asOf on that keeps what the policy allows (R42, R3). */
export function contactNotBefore(desk: Desk, customerKey: string): SerialDay | null {
  const days = collectionsOf(desk, customerKey)
    .filter(isContact)
    .map(({ day }) => day);
  return firstContactDay(days, desk.asOf, desk.policy.contacts, (day) => calendarOf(desk).isWorkingDay(day));
}
