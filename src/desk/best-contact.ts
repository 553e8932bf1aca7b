import type { Collection, CollectionMethod } from '../registers/collections/collection';
import { wasReached } from '../registers/collections/was-reached';
import type { Account } from './account';
import { collectionsOf } from './collections-of';
import type { Desk } from './desk';

/**
 * How many contacts there were, and of how many it is known that they reached somebody: one of which nothing is known counts as tried alone,
 * or those of which a promise tells would be all that there are.
 */
export interface Tried {
  readonly tried: number;
  readonly reached: number;
}

/** What reached a debtor best before (R24); null where fewer than a few contacts tell, or none reached anybody. */
export interface BestContact {
  readonly method: ({ readonly method: Exclude<CollectionMethod, 'letter'> } & Tried) | null;
  /** Hours of the day, from and to. */
  readonly hours: ({ readonly from: number; readonly to: number } & Tried) | null;
}

/** Fewer tell nothing. */
export const fewContacts = 3;

/** The parts of a day: early, the best time for calls (R24), noon, afternoon, evening. */
const partsOfDay = [0, 9, 11, 14, 17, 24];

/** The way and the time by which most of the contacts of a debtor that were tried so reached somebody, by 方式, 时间 and 结果 (R24). */
export function bestContact(desk: Desk, { customer }: Account): BestContact {
  const contacts = collectionsOf(desk, customer.key).flatMap((row) =>
    row.method === 'letter' ? [] : [{ method: row.method, minute: row.minuteOfDay, told: wasReached(row) }],
  );
  const timed = contacts.flatMap(({ minute, told }) => (minute === null ? [] : [{ hour: minute / 60, told }]));
  const byMethod = (['call', 'visit', 'other'] as const).map((method) => ({
    method,
    ...triedOf(contacts.filter((contact) => contact.method === method)),
  }));
  const byHours = partsOfDay.slice(1).map((to, index) => {
    const from = partsOfDay[index] ?? 0;
    return { from, to, ...triedOf(timed.filter(({ hour }) => hour >= from && hour < to)) };
  });
  return { method: tellsEnough(contacts) ? bestOf(byMethod) : null, hours: tellsEnough(timed) ? bestOf(byHours) : null };
}

/** The last contacts that reached a debtor in that way, and in those hours; null where there is no such way (R24). */
export function bestContactRows(desk: Desk, account: Account): Readonly<Record<keyof BestContact, Collection | null>> {
  const { method, hours } = bestContact(desk, account);
  const reached = collectionsOf(desk, account.customer.key).filter(wasReached);
  const isIn = ({ minuteOfDay }: Collection): boolean =>
    hours !== null && minuteOfDay !== null && minuteOfDay >= hours.from * 60 && minuteOfDay < hours.to * 60;
  return {
    method: reached.filter((row) => row.method === method?.method).at(-1) ?? null,
    hours: reached.filter(isIn).at(-1) ?? null,
  };
}

type Told = readonly { readonly told: boolean | null }[];

function tellsEnough(contacts: Told): boolean {
  return contacts.filter(({ told }) => told !== null).length >= fewContacts;
}

function triedOf(contacts: Told): Tried {
  return { tried: contacts.length, reached: contacts.filter(({ told }) => told === true).length };
}

/** The largest share reached, of equal ones the one that more rests on, then the first; none where nobody was reached. */
function bestOf<Way extends Tried>(ways: readonly Way[]): Way | null {
  const [best] = ways
    .filter(({ reached }) => reached > 0)
    .sort((one, other) => other.reached * one.tried - one.reached * other.tried || other.reached - one.reached);
  return best ?? null;
}
