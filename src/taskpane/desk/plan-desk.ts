import { debtorFormsTexts } from '../../texts/debtor-forms/debtor-forms-texts';
import { ownName } from './own-name';
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
    const { asset, settled, ...cash } = drawn.plan;
    const words = debtorFormsTexts[this.desk.pane.state().language].plan;
    const request = {
      ...{ ...this.desk.month(), ...cash, applicant: ownName() },
      ...(settled !== undefined && { settled: { amount: settled, note: words.settledNote(settled, cash.debt, drawn.conceded ?? '') } }),
      ...(asset !== undefined && { asset: { amount: asset.amount, date: asset.date, note: words.assetNote(asset.what, asset.valuers) } }),
    };
    await this.desk.write({ name: 'makePlan', request }, (outcome) => {
      if (outcome.kind !== 'done') return { result: stopped(outcome) };
      const { customer, sheet, plan: number } = outcome.report;
      return { say: (language) => ({ title: debtorFormsTexts[language].plan.saved(customer, number), lines: [] }), sheet };
    });
  }
}
