import { daysOverdue } from '../../domain/aging/days-overdue';
import { riskClasses, riskClassIndex } from '../../domain/aging/risk-class';
import type { RiskClass } from '../../domain/aging/risk-class';
import { addMonthsClamped, endOfMonth } from '../../domain/calendar/month-steps';
import type { SerialDay } from '../../domain/calendar/serial-day';
import type { Account } from '../account';
import { uncheckedFor } from '../alert-kind';
import type { AlertKind } from '../alert-kind';
import type { Desk } from '../desk';
import { earlierBalances } from '../earlier-balances';
import { worstClass } from '../open-balance';

/** A customer's worst class is worse than at the last month end before asOf, where none stood for 正常: the balance in that class (R28). */
export const classWorse: AlertKind<'classWorse'> = {
  key: 'classWorse',
  urgency: 'week',
  check(desk) {
    if (desk.aged.basis === 'snapshot') return uncheckedFor('datedReceipts');
    const monthEnd = endOfMonth(addMonthsClamped(desk.asOf, -1));
    return {
      found: [...desk.accounts.values()].flatMap((account) => {
        const { customer, aging } = account;
        const now = worstClass({ aging }) ?? '正常';
        const isWorse = rank(now) > 0 && rank(now) > rankOn(monthEnd, account, desk);
        return isWorse ? [{ customer, amountCents: aging.byStanding[now], since: null }] : [];
      }),
    };
  },
};

function rank(riskClass: RiskClass): number {
  return riskClasses.indexOf(riskClass);
}

/** That of the worst class in which a customer had a positive balance at an earlier date; 0 where there was none (R5, R9). */
function rankOn(day: SerialDay, { invoices }: Account, desk: Desk): number {
  let worst = 0;
  for (const position of invoices) {
    const { row } = position;
    if (row?.verified !== true || row.dueDay === null) continue;
    const own = riskClassIndex(daysOverdue(row.dueDay, day), desk.policy.riskEdges);
    if (own > worst && earlierBalances(desk).of(position, day) > 0) worst = own;
  }
  return worst;
}
