import { collectionsOfCustomers } from '../collections-of';
import { wasContactedAfter } from '../contacts';
import { demandableInvoices } from '../demandable';
import { isOverdue, owedCents } from '../open-balance';
import type { WorkKind } from '../work-kind';

/**
 * The next contact that the last row of 催收记录 with one names, from its day on until the customer is spoken to on that day or later, while
 * something is overdue; the amount is what of it is not held (R24, R41).
 */
export const contactAgreed: WorkKind<'contactAgreed'> = {
  key: 'contactAgreed',
  urgency: 'week',
  isContact: true,
  find: (desk) =>
    [...collectionsOfCustomers(desk)].flatMap(([key, rows]) => {
      const row = rows.filter(({ nextDay }) => nextDay !== undefined).at(-1);
      const nextDay = row?.nextDay;
      const overdue = desk.accounts.get(key)?.invoices.filter(isOverdue) ?? [];
      if (row === undefined || nextDay === undefined || nextDay <= row.day || nextDay > desk.asOf || overdue.length === 0) return [];
      if (wasContactedAfter(desk, key, nextDay - 1)) return [];
      const cents = owedCents(demandableInvoices(desk).get(key) ?? []);
      return [{ customer: row.customer, amountCents: cents === 0 ? null : cents, since: nextDay }];
    }),
};
