import { debtorCases } from '../debtor-cases';
import { owedCents } from '../open-balance';
import type { WorkKind } from '../work-kind';

/**
 * Periods of procedure that end soon, or have ended without the step that they ask for: what the case's invoices still owe, since the last
 * day itself (R41, R43).
 */
export const caseDeadline: WorkKind<'caseDeadline'> = {
  key: 'caseDeadline',
  urgency: 'now',
  isContact: false,
  find: (desk) => {
    const { work, alerts } = desk.policy;
    return debtorCases(desk).flatMap(({ record: { customer, handler }, invoices, deadlines }) => {
      const near = deadlines.filter(
        ({ kind, day }) => day <= desk.asOf + (kind === 'enforcement' ? alerts.limitationDays : work.caseDeadlineWithin),
      );
      const [first] = near;
      if (first === undefined) return [];
      const found = { customer, amountCents: owedCents(invoices), since: first.day, deadline: first.kind };
      return [handler === '' ? found : { ...found, owner: handler }];
    });
  },
};
