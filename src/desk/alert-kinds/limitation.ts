import type { AlertKind } from '../alert-kind';
import { limitationEnds } from '../limitation';
import { owedCents } from '../open-balance';

/** Limitation that ends within so many days, or has ended: a customer's positive balances, since the soonest end (R28, R25). */
export const limitation: AlertKind<'limitation'> = {
  key: 'limitation',
  urgency: 'now',
  check(desk) {
    const ends = limitationEnds(desk);
    const last = desk.asOf + desk.policy.alerts.limitationDays;
    return {
      found: [...desk.accounts.values()].flatMap(({ customer, invoices }) => {
        const ending = invoices.filter((position) => position.balanceCents > 0 && (ends.get(position) ?? Infinity) <= last);
        const days = ending.flatMap((position) => ends.get(position) ?? []);
        return ending.length === 0 ? [] : [{ customer, amountCents: owedCents(ending), since: Math.min(...days) }];
      }),
    };
  },
};
