import { notApproved } from '../../desk/approvals';
import type { Desk } from '../../desk/desk';
import { plansAsked, settledPrincipal } from '../../desk/plans-asked';
import { plansOfCustomers } from '../../desk/repayment-plans';
import type { RepaymentPlan } from '../../desk/repayment-plans';
import { formatIsoDay } from '../../domain/calendar/serial-day';
import type { Cents } from '../../domain/money/cents';
import { formatCents, sumCents } from '../../domain/money/cents';
import type { Instalment } from '../../registers/plans/instalment';
import type { Plan } from '../../registers/plans/plan';
import { placeOf } from './card-places';
import type { PlanStanding } from './debtor-card-contract';

/** How the plans of a debtor stand: those that count, then those that wait for approval, or were refused it (R32, R39). */
export function planStandings(desk: Desk, customerKey: string): PlanStanding[] {
  const counted = (plansOfCustomers(desk).get(customerKey) ?? []).map((plan) => standingOf(desk, plan));
  const refused = plansAsked(desk).refused.filter(({ plan }) => plan.customer.key === customerKey);
  return [...counted, ...refused.flatMap(({ plan, settles }) => waitingOf(desk, plan, settles) ?? [])];
}

function standingOf(desk: Desk, { plan, kept, missed, toCome }: RepaymentPlan): PlanStanding {
  const centsOf = (unpaid: RepaymentPlan['missed']): Cents => sumCents(unpaid.map(({ missingCents }) => missingCents));
  const accelerates = desk.policy.instalments.missedOneAccelerates && missed.length > 0 && toCome.length > 0;
  const [next] = toCome;
  return {
    ...headOf(plan, settledPrincipal(desk, plan), missed[0]?.row ?? next?.row ?? plan.instalments[0]),
    notApproved: null,
    kept,
    missed: missed.length,
    missing: formatCents(centsOf(missed)),
    accelerated: accelerates ? formatCents(centsOf(toCome)) : null,
    next: next === undefined ? null : { date: formatIsoDay(next.row.dueDay), missing: formatCents(next.missingCents) },
  };
}

/** null for one that is asked for after asOf only. */
function waitingOf(desk: Desk, plan: Plan, settles: Cents | null): PlanStanding | null {
  const told = notApproved(desk).find((item) =>
    plan.instalments.some((row) => row.sheetName === item.sheetName && row.rowNumber === item.rowNumber),
  );
  if (told === undefined) return null;
  const row = plan.instalments.find(({ rowNumber }) => rowNumber === told.rowNumber);
  return {
    ...headOf(plan, settles, row),
    notApproved: { decision: told.decision, person: told.person },
    ...{ kept: false, missed: 0, missing: '0.00', accelerated: null, next: null },
  };
}

function headOf(plan: Plan, principal: Cents | null, row: Instalment | undefined): Pick<PlanStanding, 'number' | 'place' | 'settles'> {
  const sum = sumCents(plan.instalments.map(({ amountCents }) => amountCents));
  return {
    number: plan.number,
    place: row === undefined ? null : placeOf(row),
    settles:
      principal === null ? null : { sum: formatCents(sum), principal: formatCents(principal), conceded: formatCents(principal - sum) },
  };
}
