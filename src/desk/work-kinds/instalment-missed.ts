import { wasContactedAfter } from '../contacts';
import { plansOfCustomers } from '../repayment-plans';
import { isSumOfDesk } from '../sum-of-desk';
import type { WorkKind } from '../work-kind';

/** An instalment that was missed, and nobody spoke to the customer since (R41, R28). */
export const instalmentMissed: WorkKind<'instalmentMissed'> = {
  key: 'instalmentMissed',
  urgency: 'now',
  isContact: true,
  find: (desk) =>
    [...plansOfCustomers(desk).values()]
      .flat()
      .filter(({ plan }) => isSumOfDesk(desk, plan))
      .flatMap(({ missed }) =>
        missed.flatMap(({ row: { customer, dueDay }, missingCents }) =>
          wasContactedAfter(desk, customer.key, dueDay) ? [] : [{ customer, amountCents: missingCents, since: dueDay + 1 }],
        ),
      ),
};
