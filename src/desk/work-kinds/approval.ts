import { notApproved } from '../approvals';
import { deskOfCustomer } from '../desks-by-currency';
import type { WorkKind } from '../work-kind';

/** What waits for somebody's decision, or was returned to whom asked for it, where the policy asks for approval (R41). */
export const approval: WorkKind<'approval'> = {
  key: 'approval',
  urgency: 'week',
  isContact: false,
  isOfRegisterAlone: true,
  find: (desk) =>
    notApproved(desk).flatMap(({ customer, amountCents, since, decision, person, what }) =>
      // A limit is no sum of money that anyone owes, and one in another currency none of the main one.
      decision === 'refused'
        ? []
        : [
            {
              customer,
              amountCents: what === 'limit' || deskOfCustomer(desk, customer.key) !== desk ? null : amountCents,
              since,
              owner: person,
            },
          ],
    ),
};
