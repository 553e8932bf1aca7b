import type { Position } from '../../ledger/aged-ledger';
import { debtorCases } from '../debtor-cases';
import { owedCents } from '../open-balance';
import { ownerOf } from '../owner-of';
import type { WorkKind } from '../work-kind';

/**
 * Periods of procedure that end soon, or have ended without the step that they ask for: what the case's invoices still owe, since the last
 * day itself; an invoice of several cases counts once (R41, R43). It is for who handles the case, else for who sees to the customer.
 */
export const caseDeadline: WorkKind<'caseDeadline'> = {
  key: 'caseDeadline',
  urgency: 'now',
  isContact: false,
  find: (desk) => {
    const { work, alerts } = desk.policy;
    const counted = new Set<Position>();
    return debtorCases(desk).flatMap(({ record: { customer, handler }, invoices, deadlines }) => {
      const near = deadlines.filter(
        ({ kind, day }) => day <= desk.asOf + (kind === 'enforcement' ? alerts.limitationDays : work.caseDeadlineWithin),
      );
      const [first] = near;
      if (first === undefined) return [];
      const amountCents = owedCents(invoices.filter((position) => !counted.has(position)));
      for (const position of invoices) counted.add(position);
      const owner = handler === '' ? (ownerOf(desk, customer.key) ?? '') : handler;
      return [{ customer, amountCents, since: first.day, deadline: first.kind, owner }];
    });
  },
};
