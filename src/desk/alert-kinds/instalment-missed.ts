import { uncheckedFor } from '../alert-kind';
import type { AlertKind } from '../alert-kind';
import { plansOfCustomers } from '../repayment-plans';
import { isSumOfDesk } from '../sum-of-desk';

/** An instalment whose due date has passed with less paid (R28, R39); of what is owed in another currency the work of the day tells (R12d). */
export const instalmentMissed: AlertKind<'instalmentMissed'> = {
  key: 'instalmentMissed',
  urgency: 'now',
  check(desk) {
    if (desk.registers.plans === null) return uncheckedFor('plans');
    if (desk.registers.plans.length === 0) return { found: [], nothingEntered: true };
    const all = [...plansOfCustomers(desk).values()].flat().flatMap(({ plan, missed }) => (isSumOfDesk(desk, plan) ? missed : []));
    return { found: all.map(({ row, missingCents }) => ({ customer: row.customer, amountCents: missingCents, since: row.dueDay })) };
  },
};
