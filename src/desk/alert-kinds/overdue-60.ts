import { largest } from '../../cells/extremes';
import type { AlertKind } from '../alert-kind';
import { isOpen, owedCents } from '../open-balance';

/** A customer's classed balances more than 60 days overdue, a setting; since: the first such day of the earliest due date (R28, R6). */
export const overdue60: AlertKind<'overdue60'> = {
  key: 'overdue60',
  urgency: 'week',
  check({ accounts, asOf, policy: { earlyWarningAfterDays } }) {
    return {
      found: [...accounts.values()].flatMap(({ customer, invoices }) => {
        const late = invoices.filter((position) => isOpen(position) && (position.daysOverdue ?? 0) > earlyWarningAfterDays);
        const longest = largest(late.map(({ daysOverdue }) => daysOverdue ?? 0));
        return late.length === 0 ? [] : [{ customer, amountCents: owedCents(late), since: asOf - longest + earlyWarningAfterDays + 1 }];
      }),
    };
  },
};
