import { wasContactedAfter } from '../contacts';
import { isPromiseOfDesk, promisesOfCustomers } from '../promises';
import type { WorkKind } from '../work-kind';

/** A broken promise of which something is still owed, and nobody spoke to the customer since (R41, R28c). */
export const promiseBroken: WorkKind<'promiseBroken'> = {
  key: 'promiseBroken',
  urgency: 'now',
  isContact: true,
  find: (desk) =>
    [...promisesOfCustomers(desk).values()].flat().flatMap(({ row, state, missingCents, owedCents, promisedDay }) => {
      const { customer } = row;
      const amountCents = Math.min(missingCents, owedCents);
      if (state !== 'broken' || !isPromiseOfDesk(desk, row) || amountCents <= 0 || wasContactedAfter(desk, customer.key, promisedDay))
        return [];
      return [{ customer, amountCents, since: promisedDay + 1 }];
    }),
};
