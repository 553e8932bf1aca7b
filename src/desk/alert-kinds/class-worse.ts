import { riskClasses } from '../../domain/aging/risk-class';
import type { RiskClass } from '../../domain/aging/risk-class';
import { addMonthsClamped, endOfMonth } from '../../domain/calendar/month-steps';
import { uncheckedFor } from '../alert-kind';
import type { AlertKind } from '../alert-kind';
import { worstClass } from '../open-balance';

/** A customer's worst class is worse than at the last month end before asOf, where none stood for 正常: the balance in that class (R28). */
export const classWorse: AlertKind<'classWorse'> = {
  key: 'classWorse',
  urgency: 'week',
  check(desk) {
    if (desk.aged.basis === 'snapshot') return uncheckedFor('datedReceipts');
    const monthEnd = endOfMonth(addMonthsClamped(desk.asOf, -1));
    const before = new Map(desk.agedOn(monthEnd).main.customers.map((aging) => [aging.customer.key, worstClass({ aging })]));
    return {
      found: [...desk.accounts.values()].flatMap(({ customer, aging }) => {
        const now = worstClass({ aging }) ?? '正常';
        return rank(now) > rank(before.get(customer.key) ?? '正常') ? [{ customer, amountCents: aging.byStanding[now], since: null }] : [];
      }),
    };
  },
};

function rank(riskClass: RiskClass): number {
  return riskClasses.indexOf(riskClass);
}
