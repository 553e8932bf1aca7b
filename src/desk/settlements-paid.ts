import type { Cents } from '../domain/money/cents';
import { sumCents } from '../domain/money/cents';
import type { RegisterNotice } from '../registers/register-notice';
import type { Desk } from './desk';
import { owedCents } from './open-balance';
import { settledPrincipal } from './plans-asked';
import { plansOfCustomers } from './repayment-plans';

/**
 * Settlements that are paid in full while what was conceded still stands in the balances that they name: no plan holds it any more, and it
 * is demanded until it is written off (R22, R33, R35).
 */
export function settlementsPaid(desk: Desk): RegisterNotice[] {
  return [...plansOfCustomers(desk).values()].flat().flatMap(({ plan, invoices, missed, toCome }): RegisterNotice[] => {
    const last = plan.instalments.at(-1);
    const leftCents: Cents = owedCents(invoices);
    if (last === undefined || missed.length + toCome.length > 0 || leftCents === 0) return [];
    const principalCents = settledPrincipal(desk, plan);
    if (principalCents === null) return [];
    const settledCents = sumCents(plan.instalments.map(({ amountCents }) => amountCents));
    return [
      {
        ...{ kind: 'settlementPaid', plan: plan.number, customer: plan.customer.name },
        ...{ sheetName: last.sheetName, rowNumber: last.rowNumber, settledCents, principalCents },
        leftCents: Math.min(leftCents, principalCents - settledCents),
      },
    ];
  });
}
