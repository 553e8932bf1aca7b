import { uncheckedFor } from '../alert-kind';
import type { AlertKind } from '../alert-kind';
import { plansOfCustomers } from '../repayment-plans';

/** An instalment whose due date has passed with less paid (R28, R39). */
export const instalmentMissed: AlertKind<'instalmentMissed'> = {
  key: 'instalmentMissed',
  urgency: 'now',
  check(desk) {
    if (desk.registers.plans === null) return uncheckedFor('plans');
    if (desk.registers.plans.length === 0) return { found: [], nothingEntered: true };
    const missed = [...plansOfCustomers(desk).values()].flat().flatMap((plan) => plan.missed);
    return { found: missed.map(({ row, missingCents }) => ({ customer: row.customer, amountCents: missingCents, since: row.dueDay })) };
  },
};
