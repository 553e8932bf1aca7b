import type { SerialDay } from '../domain/calendar/serial-day';
import { workingCalendar } from '../domain/calendar/working-calendar';
import { firstContactDay } from '../domain/dunning/contact-guard';
import type { Collection } from '../registers/collections/collection';
import type { Desk } from './desk';
import { collectionsOf, collectionsOfCustomers } from './collections-of';
import { oncePerDesk } from './once-per-desk';

/** A contact is any row that is no letter (R41). */
export function isContact({ method }: Pick<Collection, 'method'>): boolean {
  return method !== 'letter';
}

/** The day of the last contact with a customer by asOf; null where there was none. */
export function lastContactDay(desk: Desk, customerKey: string): SerialDay | null {
  return lastContactRow(desk, customerKey)?.day ?? null;
}

const lastContacts = oncePerDesk(
  (desk): ReadonlyMap<string, Collection> =>
    new Map([...collectionsOfCustomers(desk)].flatMap(([key, rows]) => rows.filter(isContact).map((row) => [key, row] as const))),
);

/** Its row; null where there was none. */
export function lastContactRow(desk: Desk, customerKey: string): Collection | null {
  return lastContacts(desk).get(customerKey) ?? null;
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
