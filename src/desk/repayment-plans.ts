import type { SerialDay } from '../domain/calendar/serial-day';
import type { Cents } from '../domain/money/cents';
import type { Position } from '../ledger/aged-ledger';
import type { Instalment } from '../registers/plans/instalment';
import type { Plan } from '../registers/plans/plan';
import { invoicesMeant } from './invoices-meant';
import { oncePerDesk } from './once-per-desk';
import { plansAsked } from './plans-asked';

/** An instalment of which something is missing. */
export interface UnpaidInstalment {
  readonly row: Instalment;
  readonly missingCents: Cents;
}

/** A repayment plan as it stands at asOf (R39). */
export interface RepaymentPlan {
  readonly plan: Plan;
  /** The invoices that it names, else all of the customer's. */
  readonly invoices: readonly Position[];
  /** Every instalment due before asOf is paid in full, and one's due date is asOf or later, paid or not: it holds letters (R22). */
  readonly kept: boolean;
  /** Instalments whose due date has passed with less paid (R28); the day itself is in time. */
  readonly missed: readonly UnpaidInstalment[];
  /** Instalments due on asOf or later that are not paid in full. */
  readonly toCome: readonly UnpaidInstalment[];
}

/** The plans of 还款计划 that exist at asOf, by the customer's key (R39). */
export const plansOfCustomers = oncePerDesk((desk): ReadonlyMap<string, readonly RepaymentPlan[]> => {
  const { asOf } = desk;
  const plans = new Map<string, RepaymentPlan[]>();
  for (const plan of plansAsked(desk).counted) {
    const unpaid = plan.instalments.map((row) => ({ row, missingCents: missingOf(row) })).filter(({ missingCents }) => missingCents > 0);
    const missed = unpaid.filter(({ row }) => row.dueDay < asOf);
    const standing: RepaymentPlan = {
      plan,
      invoices: invoicesMeant(desk, plan, null),
      kept: missed.length === 0 && plan.instalments.some(({ dueDay }) => dueDay >= asOf),
      missed,
      toCome: unpaid.filter(({ row }) => row.dueDay >= asOf),
    };
    const known = plans.get(plan.customer.key);
    if (known === undefined) plans.set(plan.customer.key, [standing]);
    else known.push(standing);
  }
  return plans;
});

/** Paid is what the row says, with its day (R39): without one, or with one after asOf, nothing. */
function missingOf({
  amountCents,
  paidDay,
  paidCents,
}: Pick<Instalment, 'amountCents' | 'paidCents'> & { readonly paidDay: SerialDay | null }): Cents {
  return Math.max(0, amountCents - (paidDay === null ? 0 : (paidCents ?? 0)));
}
