import type { SerialDay } from '../../domain/calendar/serial-day';
import type { Position } from '../../ledger/aged-ledger';
import type { CustomerName } from '../../ledger/ledger';
import { openDisputes } from '../disputes';
import { owedCents } from '../open-balance';
import type { WorkKind } from '../work-kind';

/** Disputes that are open for days: what their invoices owe, each counted once; none where that is nothing (R41). */
export const disputeOpen: WorkKind<'disputeOpen'> = {
  key: 'disputeOpen',
  urgency: 'month',
  isContact: false,
  find(desk) {
    const ofCustomers = new Map<string, { readonly customer: CustomerName; readonly invoices: Set<Position>; since: SerialDay }>();
    for (const { row, invoices } of openDisputes(desk)) {
      const { customer, raisedDay } = row;
      if (desk.asOf - raisedDay < desk.policy.work.disputeOpenAfter || owedCents(invoices) === 0) continue;
      const known = ofCustomers.get(customer.key);
      if (known === undefined) ofCustomers.set(customer.key, { customer, invoices: new Set(invoices), since: raisedDay });
      else {
        for (const position of invoices) known.invoices.add(position);
        known.since = Math.min(known.since, raisedDay);
      }
    }
    return [...ofCustomers.values()].map(({ customer, invoices, since }) => ({ customer, amountCents: owedCents(invoices), since }));
  },
};
