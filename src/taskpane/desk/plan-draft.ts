import { formatCents, roundHalfUp, type Cents } from '../../domain/money/cents';
import { Exact } from '../../domain/money/exact';
import { defaultFirstShare, firstPayment, instalmentsFrom, type Instalment } from '../../domain/dunning/instalments';
import { readDay } from '../../domain/calendar/read-day';
import type { MakePlanRequest } from '../../jobs/desk/make-plan-contract';
import { readAsOf } from '../month/as-of-choices';

/** A plan that the user is drawing up; texts as typed. */
export interface PlanDraft {
  readonly customer: string;
  /** What the debtor owes that is planned, two decimals. */
  readonly debt: string;
  readonly instalments: string;
  readonly firstDate: string;
  readonly firstAmount: string;
  readonly signedDate: string;
}

export type PlanFault = 'badCount' | 'badDate' | 'badAmount' | 'signedLater' | 'beforeSigned';

/** What keeps a plan from being entered, by its field. */
export type PlanFaults = Readonly<Partial<Record<'instalments' | 'firstDate' | 'firstAmount' | 'signedDate', PlanFault>>>;

/** A plan as it will be entered. */
export interface DrawnPlan {
  readonly plan: Pick<MakePlanRequest, 'customer' | 'debt' | 'instalments' | 'firstDate' | 'firstAmount' | 'signedDate'>;
  readonly schedule: readonly Instalment[];
  /** What the first payment should be at least, where it is less: 30 % of the debt (R32). */
  readonly tooSmall: string | null;
}

const mostInstalments = 60;

/** What a draft comes to as of a day, or what is wrong with it (R32). */
export function planOf(draft: PlanDraft, asOf: string): DrawnPlan | { readonly faults: PlanFaults } {
  const debtCents = centsOf(draft.debt);
  const count = /^\d{1,2}$/.test(draft.instalments.trim()) ? Number(draft.instalments) : 0;
  const [firstDate, signedDate] = [readAsOf(draft.firstDate), readAsOf(draft.signedDate)];
  const amount = draft.firstAmount.replace(/[,，\s]/g, '');
  const firstCents = /^\d{1,12}(?:\.\d{1,2})?$/.test(amount) ? centsOf(amount) : 0;
  const restCents = debtCents - firstCents;
  const isCount = count >= 1 && count <= mostInstalments;
  const fits = firstCents > 0 && (count === 1 ? restCents === 0 : restCents >= count - 1);
  const faults: PlanFaults = {
    ...(!isCount && { instalments: 'badCount' as const }),
    ...(firstDate === null && { firstDate: 'badDate' as const }),
    ...(signedDate === null && { signedDate: 'badDate' as const }),
    ...(signedDate !== null && signedDate > asOf && { signedDate: 'signedLater' as const }),
    ...(signedDate !== null && firstDate !== null && firstDate < signedDate && { firstDate: 'beforeSigned' as const }),
    ...(isCount && !fits && { firstAmount: 'badAmount' as const }),
  };
  const firstDay = readDay(firstDate);
  if (firstDate === null || signedDate === null || !firstDay.ok || Object.keys(faults).length > 0) return { faults };
  const least = firstPayment(debtCents, defaultFirstShare);
  return {
    plan: { customer: draft.customer, debt: draft.debt, instalments: count, firstDate, firstAmount: formatCents(firstCents), signedDate },
    schedule: instalmentsFrom(debtCents, count, firstDay.day, firstCents),
    tooSmall: firstCents < least ? formatCents(least) : null,
  };
}

function centsOf(yuan: string): Cents {
  return roundHalfUp(new Exact(yuan));
}
