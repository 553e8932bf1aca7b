import { largest } from '../../cells/extremes';
import { latenessOf } from '../lateness';
import { isOpen, owedCents } from '../open-balance';
import type { WorkKind } from '../work-kind';

/** What falls due soon of customers who pay late by habit, held or not (R41, R29a). */
export const remind: WorkKind<'remind'> = {
  key: 'remind',
  urgency: 'month',
  isContact: true,
  find: (desk) =>
    [...desk.accounts.values()].flatMap((account) => {
      const soon = account.invoices.filter((position) => {
        const days = position.daysOverdue ?? 0;
        return days <= -1 && days >= -desk.policy.work.remindWithin && isOpen(position);
      });
      if (soon.length === 0 || latenessOf(desk, account)?.greaterThan(0) !== true) return [];
      const longest = largest(soon.map(({ daysOverdue }) => daysOverdue ?? 0));
      return [{ customer: account.customer, amountCents: owedCents(soon), since: desk.asOf - longest }];
    }),
};
