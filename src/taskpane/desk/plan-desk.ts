import type { DebtorCard } from '../../jobs/desk/debtor-card-contract';
import { deskTabTexts } from '../../texts/desk-tab/desk-tab-texts';
import { planOf, type PlanDraft } from './plan-draft';
import { stopped } from './stopped';
import type { WorkDesk } from './work-desk';

/** What the form of a plan draws. */
export interface PlanState {
  readonly plan: PlanDraft | null;
  /** What is wrong with it is said once it was to be entered. */
  readonly isPlanTried: boolean;
}

/** Draws up plans with debtors, and enters them (R32). */
export class PlanDesk {
  constructor(private readonly desk: WorkDesk) {}

  /** Begins a plan over what a debtor owes that is overdue and not held: six months, 30 % first, its first date still to be said (R32). */
  begin({ customer, asOf, call }: DebtorCard): void {
    if (call === null) return;
    const draft = { customer, debt: call.overdue, instalments: '6', firstDate: '', firstAmount: call.firstPayment, signedDate: asOf };
    this.desk.set({ plan: draft, isPlanTried: false, draft: null });
  }

  change(change: Partial<PlanDraft>): void {
    const { plan } = this.desk.state();
    if (plan !== null) this.desk.set({ plan: { ...plan, ...change } });
  }

  leave(): void {
    this.desk.set({ plan: null });
  }

  /** Enters the plan, and lists the work anew. */
  async enter(): Promise<void> {
    const { plan, card } = this.desk.state();
    if (plan === null || card === null) return;
    const drawn = planOf(plan, card.asOf);
    this.desk.set({ isPlanTried: true });
    if ('faults' in drawn) return;
    const isEntered = await this.desk.write({ name: 'makePlan', request: { ...this.desk.month(), ...drawn.plan } }, (outcome) => {
      if (outcome.kind !== 'done') return { result: stopped(outcome) };
      const { customer, sheet, plan: number } = outcome.report;
      return { say: (language) => ({ title: deskTabTexts[language].plan.saved(customer, number), lines: [] }), sheet };
    });
    if (isEntered) this.leave();
  }
}
