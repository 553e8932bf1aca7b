import type { Position } from '../../ledger/aged-ledger';
import { insuranceDeadlines } from '../checks/insurance-deadlines';
import { debtorCases } from '../debtor-cases';
import type { Desk } from '../desk';
import { deskOfCustomer } from '../desks-by-currency';
import { owedCents } from '../open-balance';
import { ownerOf } from '../owner-of';
import type { WorkFinding, WorkKind } from '../work-kind';

/**
 * Periods of procedure that end soon, or have ended without the step that they ask for: what the case's invoices still owe, since the last
 * day itself; an invoice of several cases counts once (R41, R43). It is for who handles the case, else for who sees to the customer.
 * Days that an insurer of export credits set are such periods, too; no amount where what they are about is owed in another currency.
 */
export const caseDeadline: WorkKind<'caseDeadline'> = {
  key: 'caseDeadline',
  urgency: 'now',
  isContact: false,
  find: (desk) => {
    const { work, alerts } = desk.policy;
    const counted = new Set<Position>();
    const notCounted = (invoices: readonly Position[]): number => {
      const cents = owedCents(invoices.filter((position) => !counted.has(position)));
      for (const position of invoices) counted.add(position);
      return cents;
    };
    const ofCases = debtorCases(desk).flatMap(({ record: { customer, handler }, invoices, deadlines }): WorkFinding[] => {
      const near = deadlines.filter(
        ({ kind, day }) => day <= desk.asOf + (kind === 'enforcement' ? alerts.limitationDays : work.caseDeadlineWithin),
      );
      const [first] = near;
      if (first === undefined) return [];
      const owner = handler === '' ? (ownerOf(desk, customer.key) ?? '') : handler;
      return [
        {
          customer,
          amountCents: isElsewhere(desk, customer.key) ? null : notCounted(invoices),
          since: first.day,
          deadline: first.kind,
          owner,
        },
      ];
    });
    const ofInsurers = insuranceDeadlines(desk)
      .filter(({ day }) => day <= desk.asOf + work.caseDeadlineWithin)
      .map(({ kind, day, row: { customer }, invoices }): WorkFinding => {
        const amountCents = invoices.length === 0 ? null : notCounted(invoices);
        return { customer, amountCents, since: day, deadline: kind, owner: ownerOf(desk, customer.key) ?? '' };
      });
    return [...ofCases, ...ofInsurers];
  },
};

/** Whether a customer owes nothing in this desk's currency, and in another it does. */
function isElsewhere(desk: Desk, customerKey: string): boolean {
  return !desk.accounts.has(customerKey) && deskOfCustomer(desk, customerKey) !== desk;
}
