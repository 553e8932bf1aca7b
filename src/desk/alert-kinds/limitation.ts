import { smallest } from '../../cells/extremes';
import { uncheckedFor } from '../alert-kind';
import type { AlertKind } from '../alert-kind';
import { isUnderOtherLaw, limitationEnds } from '../limitation';
import { owedCents } from '../open-balance';

/**
 * Limitation that ends within so many days, or has ended: a customer's positive balances, since the soonest end (R28, R25). Of debts under
 * another law none is known, which is said.
 */
export const limitation: AlertKind<'limitation'> = {
  key: 'limitation',
  urgency: 'now',
  check(desk) {
    const ends = limitationEnds(desk);
    const last = desk.asOf + desk.policy.alerts.limitationDays;
    const debtors = [...desk.accounts.values()].filter(({ aging }) => aging.balanceCents > 0);
    const unknown = debtors.filter(isUnderOtherLaw);
    if (debtors.length > 0 && unknown.length === debtors.length) return uncheckedFor('otherLaw');
    return {
      ...(unknown.length > 0 && { unchecked: { missing: 'otherLaw', customers: unknown.map(({ customer }) => customer) } }),
      found: [...desk.accounts.values()].flatMap(({ customer, invoices }) => {
        const ending = invoices.filter((position) => position.balanceCents > 0 && (ends.get(position) ?? Infinity) <= last);
        const days = ending.flatMap((position) => ends.get(position) ?? []);
        return ending.length === 0 ? [] : [{ customer, amountCents: owedCents(ending), since: smallest(days) }];
      }),
    };
  },
};
