import { collectionsOfCustomers } from '../collections-of';
import type { WorkKind } from '../work-kind';

/** A letter that went out days ago, neither received nor back, and none that was received later tells of the customer (R41). */
export const letterUndelivered: WorkKind<'letterUndelivered'> = {
  key: 'letterUndelivered',
  urgency: 'month',
  isContact: false,
  isOfRegisterAlone: true,
  find: (desk) =>
    [...collectionsOfCustomers(desk).values()].flatMap((rows) => {
      const letters = rows.filter(({ method }) => method === 'letter');
      return letters.flatMap(({ customer, sentDay, receivedDay, returnedDay }) => {
        if (sentDay === null || receivedDay !== null || returnedDay !== null) return [];
        if (desk.asOf - sentDay < desk.policy.work.letterUndeliveredAfter) return [];
        if (letters.some((other) => (other.receivedDay ?? -Infinity) > sentDay)) return [];
        return [{ customer, amountCents: null, since: sentDay }];
      });
    }),
};
