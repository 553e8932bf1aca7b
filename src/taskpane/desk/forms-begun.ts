import type { DebtorCard } from '../../jobs/desk/debtor-card-contract';
import { fateBegun } from './letter-fate-begun';
import type { ObjectionDraft } from './objection-draft';
import type { WorkDesk } from './work-desk';

/** Of an entry that was begun the others go, and all once one is entered. */
export const noForms = { draft: null, plan: null, objection: null, fate: null };

/** Begins a plan over what a debtor owes that is overdue and not held: six months, 30 % first, its first date still to be said (R32). */
export function beginPlan(desk: WorkDesk, { customer, asOf, call }: DebtorCard): void {
  if (call === null) return;
  const ofCash = { settled: '', instalments: '6', firstDate: '', firstAmount: call.firstPayment, signedDate: asOf };
  const inKind = { isMixed: false, billAmount: '', billDate: '', assetAmount: '', assetDate: '', asset: '', valuers: '' };
  desk.set({ ...noForms, plan: { customer, debt: call.overdue, ...ofCash, ...inKind }, isPlanTried: false });
}

/** Begins an objection of a debtor today, or the resolution of one. */
export function beginObjection(desk: WorkDesk, customer: string, resolves: ObjectionDraft['resolves'] = null): void {
  desk.set({ ...noForms, objection: { customer, date: today(desk), content: '', invoices: '', resolves }, objectionFault: null });
}

/** Begins with a letter of the card, the latest of which nothing is known yet, today by the user's wall. */
export function beginFate(desk: WorkDesk, number?: string): void {
  const { card } = desk.state();
  const letter = card?.letters.find((one) => number === undefined || one.number === number);
  if (card === null || letter === undefined) return;
  desk.set({ ...noForms, fate: fateBegun(card.customer, letter, today(desk)), isFateWrong: false });
}

function today(desk: WorkDesk): string {
  return desk.now().slice(0, 10);
}
