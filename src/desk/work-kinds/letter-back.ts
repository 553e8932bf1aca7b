import { collectionsOfCustomers } from '../collections-of';
import type { WorkKind } from '../work-kind';

/** A letter that came back, and no other went to the customer on that day or later (R41). */
export const letterBack: WorkKind<'letterBack'> = {
  key: 'letterBack',
  urgency: 'now',
  isContact: false,
  isOfRegisterAlone: true,
  find: (desk) =>
    [...collectionsOfCustomers(desk).values()].flatMap((rows) => {
      const letters = rows.filter(({ method }) => method === 'letter');
      return letters.flatMap((letter) => {
        const { customer, returnedDay } = letter;
        if (returnedDay === null || letters.some((other) => other !== letter && other.day >= returnedDay)) return [];
        return [{ customer, amountCents: null, since: returnedDay }];
      });
    }),
};
