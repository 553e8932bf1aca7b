import type { SerialDay } from '../domain/calendar/serial-day';
import type { Cents } from '../domain/money/cents';
import { safeCents, sumCents } from '../domain/money/cents';
import type { DatedSum } from '../domain/penalty/receipts';
import type { Instalment } from '../registers/plans/instalment';
import type { Desk } from './desk';
import { receiptsOfCustomers } from './receipts-of-customers';
import { plansOfCustomers } from './repayment-plans';
import type { RepaymentPlan } from './repayment-plans';

/** What receipts paid of one instalment by asOf (R32). */
export interface PaidInstalment {
  readonly row: Instalment;
  readonly paidCents: Cents;
  /** The day of the receipt that paid it in full, else of the last one towards it; null: none. */
  readonly paidDay: SerialDay | null;
  /** Whether it was paid in full by its due date, that day included. */
  readonly isInTime: boolean;
}

/**
 * What the receipts since a plan was signed paid of its instalments, in order: each fills the earliest that is not full (R32). Receipts are
 * those of the invoices that it names, else all of the customer's; null where none has a date, or the plan none of signing, and where
 * another plan is about one of its invoices: which of them money was for nobody can tell, and it pays none twice.
 */
export function paidByReceipts(desk: Desk, { plan, invoices }: RepaymentPlan): readonly PaidInstalment[] | null {
  const all = receiptsOfCustomers(desk);
  const { signedDay } = plan;
  if (all === null || signedDay === null || isSharedWithAnother(desk, plan, invoices)) return null;
  const towards =
    plan.invoiceNumbers.length === 0 ? (all.get(plan.customer.key) ?? []) : invoices.flatMap(({ receipts }) => receipts ?? []);
  const receipts = towards.filter(({ day }) => day >= signedDay && day <= desk.asOf).sort((one, other) => one.day - other.day);
  let before: Cents = 0;
  return plan.instalments.map((row) => {
    const paid = filled(receipts, before, row);
    before = safeCents(before + row.amountCents);
    return paid;
  });
}

function isSharedWithAnother(desk: Desk, plan: RepaymentPlan['plan'], invoices: RepaymentPlan['invoices']): boolean {
  const plans = plansOfCustomers(desk).get(plan.customer.key) ?? [];
  return plans.some((other) => other.plan !== plan && other.invoices.some((position) => invoices.includes(position)));
}

/** An instalment is full when the receipts come to it and all before it; money that bounced empties it again. */
function filled(receipts: readonly DatedSum[], before: Cents, row: Instalment): PaidInstalment {
  const within = (cents: Cents): Cents => Math.min(row.amountCents, Math.max(0, cents - before));
  let received: Cents = 0;
  let inTime: Cents = 0;
  let paidDay: SerialDay | null = null;
  for (const { day, amountCents } of receipts) {
    const paidBefore = within(received);
    received = safeCents(received + amountCents);
    if (within(received) !== paidBefore) paidDay = day;
    if (day <= row.dueDay) inTime = received;
  }
  const paidCents = within(received);
  return { row, paidCents, paidDay: paidCents === 0 ? null : paidDay, isInTime: within(inTime) >= row.amountCents };
}

/** A plan of which 已付 says something else than its receipts do. */
export interface PaidOtherwise {
  readonly plan: RepaymentPlan['plan'];
  /** The instalments that differ. */
  readonly differing: readonly PaidInstalment[];
  /** What the rows of these say, and what the receipts paid of them. */
  readonly saidCents: Cents;
  readonly paidCents: Cents;
}

/** Where 已付 and the receipts of a plan differ; null where they agree, or nothing can be compared (R32, R39). */
export function paidOtherwise(desk: Desk, plan: RepaymentPlan): PaidOtherwise | null {
  const differing = (paidByReceipts(desk, plan) ?? []).filter(({ row, paidCents }) => saidCents(row) !== paidCents);
  if (differing.length === 0) return null;
  return {
    plan: plan.plan,
    differing,
    saidCents: sumCents(differing.map(({ row }) => saidCents(row))),
    paidCents: sumCents(differing.map(({ paidCents }) => paidCents)),
  };
}

/** What a row says was paid: without a day nothing (R39). */
function saidCents({ paidDay, paidCents }: Instalment): Cents {
  return paidDay === null ? 0 : (paidCents ?? 0);
}
