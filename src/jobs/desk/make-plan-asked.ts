import { demandableInvoices } from '../../desk/demandable';
import { deskOfCustomer } from '../../desk/desks-by-currency';
import { invoicesMeant } from '../../desk/invoices-meant';
import { owedCents } from '../../desk/open-balance';
import { formatIsoDay } from '../../domain/calendar/serial-day';
import { mixedPlan } from '../../domain/dunning/mixed-plan';
import type { InKind } from '../../domain/dunning/mixed-plan';
import { formatCents, roundHalfUp, sumCents, type Cents } from '../../domain/money/cents';
import { Exact } from '../../domain/money/exact';
import { customerKey } from '../../domain/text/customer-key';
import type { Approval } from '../../registers/approvals/approval';
import type { Instalment } from '../../registers/plans/instalment';
import type { Written } from '../../registers/register';
import type { JobWork } from '../define-job';
import { openLetterDesk } from '../letters/open-letter-desk';
import { enterRows } from '../workbook/enter-row';
import type { MakePlanOutcome } from './make-plan-contract';
import type { PlanAsked } from './make-plan-request';

/**
 * Plans what a debtor owes that is overdue and not held, invoice by invoice, and enters the plan; the sum of its instalments is the debt
 * (R32), or what it is settled for (R33).
 */
export async function planAsked(
  { customer, debt, settled, instalments: count, firstDate, firstAmount, signedDate, bill, asset, applicant, ...month }: PlanAsked,
  work: JobWork,
): Promise<MakePlanOutcome> {
  const opened = await openLetterDesk(month, work);
  if (opened.kind !== 'open') return opened;
  const { registers, found } = opened;
  const key = customerKey(customer);
  const desk = deskOfCustomer(opened.desk, key);
  const account = desk.accounts.get(key);
  if (account === undefined) return badRequest('customer', customer);
  const invoices = demandableInvoices(desk).get(key) ?? [];
  const debtCents = owedCents(invoices);
  if (debtCents !== centsOf(debt) || debtCents === 0)
    return { kind: 'refused', refusal: 'changedSince', reason: { kind: 'cardOutOfDate', customer: account.customer.name } };
  const plannedCents = settled === undefined ? debtCents : centsOf(settled.amount);
  if (settled !== undefined && plannedCents >= debtCents) return badRequest('settled', settled.amount);
  const firstCents = centsOf(firstAmount);
  const inKind: InKind[] = [
    ...(bill === undefined ? [] : [{ means: 'bill' as const, day: bill.date, amount: centsOf(bill.amount) }]),
    ...(asset === undefined ? [] : [{ means: 'asset' as const, day: asset.date, amount: centsOf(asset.amount) }]),
  ];
  const early = inKind.find(({ day }) => day < signedDate);
  if (early !== undefined) return badRequest(early.means, formatIsoDay(early.day));
  // Every later instalment is at least a cent.
  const restCents = plannedCents - sumCents(inKind.map((part) => part.amount)) - firstCents;
  if (count === 1 ? restCents !== 0 : restCents < count - 1) return badRequest('firstAmount', firstAmount);
  if (signedDate > desk.asOf) return badRequest('signedDate', formatIsoDay(signedDate));
  if (firstDate < signedDate) return badRequest('firstDate', formatIsoDay(firstDate));
  const invoiceNumbers = invoices.map(({ row }) => row?.invoiceNumber ?? '').filter((invoiceNumber) => invoiceNumber !== '');
  // What the rows name must be what is planned: a blank number, or one on several rows, would hold other invoices, or leave some unheld
  // (R21a, R39).
  const named = new Set(invoicesMeant(desk, { customer: account.customer, invoiceNumbers }, null));
  const isNamed = invoiceNumbers.length > 0 && named.size === invoices.length && invoices.every((position) => named.has(position));
  if (!isNamed) return { kind: 'refused', refusal: 'changedSince', reason: { kind: 'invoicesNotTold', customer: account.customer.name } };
  const plan = planNumber(
    signedDate,
    (registers.plans ?? []).map((row) => row.plan),
  );
  const rows = mixedPlan(plannedCents, count, firstDate, firstCents, inKind).map(
    ({ number, day, amount, means }): Written<Instalment> => ({
      plan,
      customer: account.customer,
      invoiceNumbers,
      ordinal: String(number),
      dueDay: day,
      amountCents: amount,
      paidDay: null,
      paidCents: null,
      signedDay: signedDate,
      // A plan in cash alone says nothing of it: tables of old have no column for it.
      ...(inKind.length > 0 && { means }),
      ...noteOf([...(number === 1 ? [settled?.note] : []), ...(means === 'asset' ? [asset?.note] : [])]),
      // Asked for when it is entered: what came since the signing is not in the debt that it plans any more.
      ...(desk.policy.approval.plans !== 'none' && { approval: { ...asked, applicant: applicant?.trim() ?? '', appliedDay: desk.asOf } }),
    }),
  );
  const entered = await enterRows('plans', rows, found, work);
  return entered.kind === 'refused'
    ? entered
    : { kind: 'done', report: { sheet: entered.sheet, customer: account.customer.name, plan, total: formatCents(plannedCents) } };
}

const asked: Approval = { applicant: '', appliedDay: null, approver: '', approvedDay: null, opinion: null };

function noteOf(notes: readonly (string | undefined)[]): Pick<Instalment, 'note'> {
  const note = notes.flatMap((one) => one?.trim() ?? []).join('；');
  return note === '' ? {} : { note };
}

function centsOf(yuan: string): Cents {
  return roundHalfUp(new Exact(yuan));
}

/** `HK20251231-1`, counting past the plans that there are. */
function planNumber(signedDay: number, known: readonly string[]): string {
  const taken = new Set(known);
  const day = formatIsoDay(signedDay).replaceAll('-', '');
  for (let number = 1; ; number += 1) {
    const plan = `HK${day}-${number}`;
    if (!taken.has(plan)) return plan;
  }
}

function badRequest(field: string, value: string): MakePlanOutcome {
  return { kind: 'refused', refusal: 'badRequest', reason: { kind: 'badRequest', field, value } };
}
