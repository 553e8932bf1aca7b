import { isPromiseOfDesk, promisesOfCustomers } from '../promises';
import type { WorkKind } from '../work-kind';

/** An open promise whose day is near, and something of which is still owed (R41, R28c). */
export const promiseDue: WorkKind<'promiseDue'> = {
  key: 'promiseDue',
  urgency: 'week',
  isContact: true,
  find: (desk) =>
    [...promisesOfCustomers(desk).values()].flat().flatMap(({ row, state, missingCents, owedCents, promisedDay }) => {
      const amountCents = Math.min(missingCents, owedCents);
      const isNear = promisedDay >= desk.asOf && promisedDay <= desk.asOf + desk.policy.work.promiseDueWithin;
      return state === 'open' && isNear && amountCents > 0 && isPromiseOfDesk(desk, row)
        ? [{ customer: row.customer, amountCents, since: promisedDay }]
        : [];
    }),
};
