import { largest } from '../cells/extremes';
import type { SerialDay } from '../domain/calendar/serial-day';
import type { Cents } from '../domain/money/cents';
import { sumCents } from '../domain/money/cents';
import type { Approval } from '../registers/approvals/approval';
import { decisionAt, precedesApproval } from '../registers/approvals/approval';
import type { Instalment } from '../registers/plans/instalment';
import { plansOf } from '../registers/plans/plan';
import type { Plan } from '../registers/plans/plan';
import type { Desk } from './desk';
import { earlierBalances } from './earlier-balances';
import { invoicesMeant } from './invoices-meant';
import { oncePerDesk } from './once-per-desk';

/** A plan that the policy wants approved, and was not by asOf. */
export interface PlanNotApproved {
  readonly plan: Plan;
  readonly approval: Approval | undefined;
  /** The principal that a settlement is for, above the sum of the plan; null for a plan that covers it (R33). */
  readonly settles: Cents | null;
}

/** The plans of 还款计划 at asOf: those that count, and those that wait for approval, or were refused it. */
export const plansAsked = oncePerDesk((desk): { readonly counted: readonly Plan[]; readonly refused: readonly PlanNotApproved[] } => {
  const { registers, policy, asOf } = desk;
  const plans = plansOf(registers.plans ?? []);
  const asked = policy.approval.plans;
  if (asked === 'none') return { counted: plans, refused: [] };
  const counted: Plan[] = [];
  const refused: PlanNotApproved[] = [];
  for (const plan of plans) {
    const settles = settledPrincipal(desk, plan);
    const approval = approvalOfPlan(plan, asOf);
    const needsNone = precedesApproval(approval, plan.signedDay, policy.approval.since);
    if (needsNone || decisionAt(approval, asOf) === 'agreed' || (asked === 'settlements' && settles === null)) counted.push(plan);
    else refused.push({ plan, approval, settles });
  }
  return { counted, refused };
});

/** One decision for the rows of a plan: what keeps it from counting goes before 同意, the latest of several counts, and blank rows go along. */
function approvalOfPlan({ instalments }: Plan, asOf: SerialDay): Approval | undefined {
  const said = instalments.flatMap(({ approval }) => approval ?? []);
  for (const decision of ['refused', 'returned', 'agreed', 'waiting'] as const) {
    const those = said.filter((approval) => decisionAt(approval, asOf) === decision);
    if (those.length > 0) return those.reduce((last, one) => ((one.approvedDay ?? 0) > (last.approvedDay ?? 0) ? one : last));
  }
  return undefined;
}

/**
 * What its invoices owed when it was signed, where its instalments come to less; null where they do not (R33). Nor is it a settlement where
 * money came before it was asked for, and what was to come of it then ties with what was owed then (R32): more would be money of its own.
 */
export function settledPrincipal(desk: Desk, plan: Plan): Cents | null {
  const { instalments, signedDay } = plan;
  const [first] = instalments;
  const appliedDay = appliedDayOf(plan);
  const day = Math.min(desk.asOf, signedDay ?? appliedDay ?? (first === undefined ? desk.asOf : first.dueDay - 1));
  const invoices = invoicesMeant(desk, plan, null);
  const { of } = earlierBalances(desk);
  const owedAt = (then: SerialDay): Cents => sumCents(invoices.map((position) => Math.max(0, of(position, then))));
  const owedCents = owedAt(day);
  if (sumCents(instalments.map(({ amountCents }) => amountCents)) >= owedCents) return null;
  if (appliedDay === null || appliedDay <= day || appliedDay > desk.asOf) return owedCents;
  return sumCents(instalments.map((row) => toComeAt(row, appliedDay))) === owedAt(appliedDay) ? null : owedCents;
}

/** The last day on which a row of it was asked for; null where none says. */
function appliedDayOf({ instalments }: Plan): SerialDay | null {
  const days = instalments.flatMap(({ approval }) => approval?.appliedDay ?? []);
  return days.length === 0 ? null : largest(days);
}

/** What of an instalment was to come after a day: what was due or paid by then had lowered what was owed. */
function toComeAt({ dueDay, amountCents, paidDay, paidCents }: Instalment, day: SerialDay): Cents {
  if (dueDay <= day) return 0;
  return paidDay !== null && paidDay <= day ? Math.max(0, amountCents - (paidCents ?? 0)) : amountCents;
}
