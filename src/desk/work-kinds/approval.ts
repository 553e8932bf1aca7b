import { notApproved } from '../approvals';
import type { WorkKind } from '../work-kind';

/** What waits for somebody's decision, or was returned to whom asked for it, where the policy asks for approval (R41). */
export const approval: WorkKind<'approval'> = {
  key: 'approval',
  urgency: 'week',
  isContact: false,
  find: (desk) =>
    notApproved(desk).flatMap(({ customer, amountCents, since, decision, person, what }) =>
      // A limit is no sum of money that anyone owes.
      decision === 'refused' ? [] : [{ customer, amountCents: what === 'limit' ? null : amountCents, since, owner: person }],
    ),
};
