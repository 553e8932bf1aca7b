import type { Collection, CollectionMethod } from '../registers/collections/collection';
import { wasReached } from '../registers/collections/was-reached';
import type { Account } from './account';
import { collectionsOf } from './collections-of';
import type { Desk } from './desk';

/** Contacts of which it is known whether they reached somebody: how many there were, and how many did. */
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
  const told = collectionsOf(desk, customer.key).flatMap((row) => {
    const isReached = wasReached(row);
    return isReached === null || row.method === 'letter' ? [] : [{ method: row.method, minute: row.minuteOfDay, isReached }];
  });
  const timed = told.flatMap(({ minute, isReached }) => (minute === null ? [] : [{ hour: minute / 60, isReached }]));
  const byMethod = (['call', 'visit', 'other'] as const).map((method) => ({
    method,
    ...triedOf(told.filter((contact) => contact.method === method)),
  }));
  const byHours = partsOfDay.slice(1).map((to, index) => {
    const from = partsOfDay[index] ?? 0;
    return { from, to, ...triedOf(timed.filter(({ hour }) => hour >= from && hour < to)) };
  });
  return { method: told.length < fewContacts ? null : bestOf(byMethod), hours: timed.length < fewContacts ? null : bestOf(byHours) };
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

function triedOf(contacts: readonly { readonly isReached: boolean }[]): Tried {
  return { tried: contacts.length, reached: contacts.filter(({ isReached }) => isReached).length };
}

/** The largest share reached, of equal ones the one that more rests on, then the first; none where nobody was reached. */
function bestOf<Way extends Tried>(ways: readonly Way[]): Way | null {
  const [best] = ways
    .filter(({ reached }) => reached > 0)
    .sort((one, other) => other.reached * one.tried - one.reached * other.tried || other.reached - one.reached);
  return best ?? null;
}
