import { largest } from '../../cells/extremes';
import { collectionsOf } from '../collections-of';
import { wasContactedAfter } from '../contacts';
import { demandableInvoices } from '../demandable';
import { invoicesMeant } from '../invoices-meant';
import { owedCents } from '../open-balance';
import type { WorkKind } from '../work-kind';

/**
 * Letters that were received some days ago and cover an invoice that may be demanded, after which nobody spoke to the customer: all that
 * may be demanded of it, since the latest such day. One that came back was not received (R41, R25).
 */
export const letterFollowUp: WorkKind<'letterFollowUp'> = {
  key: 'letterFollowUp',
  urgency: 'week',
  isContact: true,
  find: (desk) =>
    [...demandableInvoices(desk)].flatMap(([key, demandable]) => {
      const [first] = demandable;
      const days = collectionsOf(desk, key).flatMap((row) => {
        const { method, receivedDay, returnedDay } = row;
        if (method !== 'letter' || receivedDay === null || returnedDay !== null) return [];
        if (desk.asOf - receivedDay < desk.policy.work.letterFollowUpAfter || wasContactedAfter(desk, key, receivedDay)) return [];
        return invoicesMeant(desk, row, row.day).some((position) => demandable.includes(position)) ? [receivedDay] : [];
      });
      if (first === undefined || days.length === 0) return [];
      return [{ customer: first.customer, amountCents: owedCents(demandable), since: largest(days) }];
    }),
};
