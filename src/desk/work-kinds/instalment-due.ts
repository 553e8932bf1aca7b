import { plansOfCustomers } from '../repayment-plans';
import { isSumOfDesk } from '../sum-of-desk';
import type { WorkKind } from '../work-kind';

/** An instalment that is due soon and not paid in full (R41). */
export const instalmentDue: WorkKind<'instalmentDue'> = {
  key: 'instalmentDue',
  urgency: 'week',
  isContact: true,
  find: (desk) =>
    [...plansOfCustomers(desk).values()]
      .flat()
      .filter(({ plan }) => isSumOfDesk(desk, plan))
      .flatMap(({ toCome }) =>
        toCome
          .filter(({ row }) => row.dueDay <= desk.asOf + desk.policy.work.instalmentDueWithin)
          .map(({ row: { customer, dueDay }, missingCents }) => ({ customer, amountCents: missingCents, since: dueDay })),
      ),
};
