import { formatCents, roundHalfUp, type Cents } from '../../domain/money/cents';
import { Exact } from '../../domain/money/exact';
import { defaultFirstShare, firstPayment } from '../../domain/dunning/instalments';
import { mixedPlan, type InKind, type MixedInstalment } from '../../domain/dunning/mixed-plan';
import { readDay } from '../../domain/calendar/read-day';
import type { MakePlanRequest } from '../../jobs/desk/make-plan-contract';
import { readAsOf } from '../month/as-of-choices';
import { typedAmount } from './typed-amount';

/** A plan that the user is drawing up; texts as typed. */
export interface PlanDraft {
  readonly customer: string;
  /** What the debtor owes that is planned, two decimals. */
  readonly debt: string;
  /** What is agreed on where it is less; blank: all of the debt. */
  readonly settled: string;
  readonly instalments: string;
  readonly firstDate: string;
  readonly firstAmount: string;
  readonly signedDate: string;
  /** Bills and assets are offered; blank ones are none. */
  readonly isMixed: boolean;
  readonly billAmount: string;
  readonly billDate: string;
  readonly assetAmount: string;
  readonly assetDate: string;
  readonly asset: string;
  /** Who valued it, parted by commas: two at least are to be named (R32). */
  readonly valuers: string;
}

export type PlanField = Exclude<keyof PlanDraft, 'customer' | 'debt' | 'isMixed'>;

export type PlanFault = 'badSettled' | 'badCount' | 'badDate' | 'badAmount' | 'badPart' | 'badAsset' | 'signedLater' | 'beforeSigned';

/** What keeps a plan from being entered, by its field. */
export type PlanFaults = Readonly<Partial<Record<PlanField, PlanFault>>>;

/** A plan as it will be entered. */
export interface DrawnPlan {
  readonly plan: Pick<MakePlanRequest, 'customer' | 'debt' | 'instalments' | 'firstDate' | 'firstAmount' | 'signedDate' | 'bill'> & {
    readonly asset?: { readonly amount: string; readonly date: string; readonly what: string; readonly valuers: readonly string[] };
    readonly settled?: string;
  };
  readonly schedule: readonly MixedInstalment[];
  /** What of the debt is conceded; null: nothing is (R33). */
  readonly conceded: string | null;
  /** What the first payment should be at least, where it is less: 30 % of what is planned (R32). */
  readonly tooSmall: string | null;
}

const mostInstalments = 60;

/** What a draft comes to as of a day, or what is wrong with it (R32). */
export function planOf(draft: PlanDraft, asOf: string): DrawnPlan | { readonly faults: PlanFaults } {
  const debtCents = centsOf(draft.debt);
  const plannedCents = typedAmount(draft.settled) === '' ? debtCents : typedCents(draft.settled);
  const isSettled = plannedCents !== debtCents;
  const count = /^\d{1,2}$/.test(draft.instalments.trim()) ? Number(draft.instalments) : 0;
  const [firstDate, signedDate] = [readAsOf(draft.firstDate), readAsOf(draft.signedDate)];
  const firstCents = typedCents(draft.firstAmount);
  const bill = partOf('bill', draft.isMixed ? draft.billAmount : '', draft.billDate);
  const asset = partOf('asset', draft.isMixed ? draft.assetAmount : '', draft.assetDate);
  const restCents = plannedCents - (bill?.cents ?? 0) - (asset?.cents ?? 0) - firstCents;
  const isCount = count >= 1 && count <= mostInstalments;
  const fits = firstCents > 0 && (count === 1 ? restCents === 0 : restCents >= count - 1);
  const faults: PlanFaults = {
    ...((plannedCents === 0 || plannedCents > debtCents) && { settled: 'badSettled' as const }),
    ...(!isCount && { instalments: 'badCount' as const }),
    ...(firstDate === null && { firstDate: 'badDate' as const }),
    ...(signedDate === null && { signedDate: 'badDate' as const }),
    ...(signedDate !== null && signedDate > asOf && { signedDate: 'signedLater' as const }),
    ...(signedDate !== null && firstDate !== null && firstDate < signedDate && { firstDate: 'beforeSigned' as const }),
    ...(isCount && !fits && { firstAmount: 'badAmount' as const }),
    ...(bill !== null && partFaults(bill, 'billAmount', 'billDate', signedDate)),
    ...(asset !== null && partFaults(asset, 'assetAmount', 'assetDate', signedDate)),
    ...(asset !== null && draft.asset.trim() === '' && { asset: 'badAsset' as const }),
  };
  const firstDay = readDay(firstDate);
  if (firstDate === null || signedDate === null || !firstDay.ok || Object.keys(faults).length > 0) return { faults };
  const least = firstPayment(plannedCents, defaultFirstShare);
  return {
    plan: {
      ...{ customer: draft.customer, debt: draft.debt, instalments: count, firstDate, firstAmount: formatCents(firstCents), signedDate },
      ...(isSettled && { settled: formatCents(plannedCents) }),
      ...(bill !== null && bill.date !== null && { bill: { amount: formatCents(bill.cents), date: bill.date } }),
      ...(asset !== null &&
        asset.date !== null && {
          asset: { amount: formatCents(asset.cents), date: asset.date, what: draft.asset.trim(), valuers: namesIn(draft.valuers) },
        }),
    },
    schedule: mixedPlan(plannedCents, count, firstDay.day, firstCents, [...inKind(bill), ...inKind(asset)]),
    conceded: isSettled ? formatCents(debtCents - plannedCents) : null,
    tooSmall: firstCents < least ? formatCents(least) : null,
  };
}

function centsOf(yuan: string): Cents {
  return roundHalfUp(new Exact(yuan));
}

/** 0 for what is no sum. */
function typedCents(text: string): Cents {
  return centsOf(typedAmount(text) || '0');
}

/** What is to be settled otherwise than in cash, as it was read. */
interface Part {
  readonly means: InKind['means'];
  /** 0 for what is no sum. */
  readonly cents: Cents;
  readonly date: string | null;
}

/** null: nothing of the kind. */
function partOf(means: InKind['means'], amount: string, date: string): Part | null {
  return typedAmount(amount) === '' ? null : { means, cents: typedCents(amount), date: readAsOf(date) };
}

function partFaults({ cents, date }: Part, amountField: PlanField, dateField: PlanField, signedDate: string | null): PlanFaults {
  return {
    ...(cents === 0 && { [amountField]: 'badPart' as const }),
    ...(date === null && { [dateField]: 'badDate' as const }),
    ...(date !== null && signedDate !== null && date < signedDate && { [dateField]: 'beforeSigned' as const }),
  };
}

function inKind(part: Part | null): InKind[] {
  const day = readDay(part?.date ?? '');
  return part === null || !day.ok ? [] : [{ means: part.means, day: day.day, amount: part.cents }];
}

/** Names parted by commas, each once. */
export function namesIn(text: string): string[] {
  const names = text.split(/[,，、;；]/).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}
