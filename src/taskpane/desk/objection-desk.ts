import type { JobOutcomes } from '../../jobs/all-jobs';
import { debtorFormsTexts } from '../../texts/debtor-forms/debtor-forms-texts';
import type { PaneResult } from '../state/pane-state';
import { objectionOf, type ObjectionDraft, type ObjectionField } from './objection-draft';
import { stopped } from './stopped';
import type { Entered, WorkDesk } from './work-desk';

/** What the form of an objection draws. */
export interface ObjectionState {
  readonly objection: ObjectionDraft | null;
  readonly objectionFault: ObjectionField | null;
}

/** Enters objections of debtors, and that they were resolved (R22). */
export class ObjectionDesk {
  constructor(private readonly desk: WorkDesk) {}

  change(change: Partial<ObjectionDraft>): void {
    const { objection } = this.desk.state();
    if (objection !== null) this.desk.set({ objection: { ...objection, ...change }, objectionFault: null });
  }

  leave(): void {
    this.desk.set({ objection: null });
  }

  /** Enters the objection, or that it was resolved, and lists the work anew. */
  async enter(): Promise<void> {
    const { objection: draft } = this.desk.state();
    if (draft === null) return;
    const read = objectionOf(draft);
    if ('wrong' in read) {
      this.desk.set({ objectionFault: read.wrong });
      return;
    }
    const { language } = this.desk.pane.state();
    const { customer, resolves } = draft;
    const entered = (outcome: JobOutcomes['raiseObjection' | 'resolveObjection']): Entered | { readonly result: PaneResult } =>
      outcome.kind === 'done' ? { say: said(customer, resolves !== null), sheet: outcome.report.sheet } : { result: stopped(outcome) };
    await (resolves === null
      ? this.desk.write({ name: 'raiseObjection', request: { language, customer, ...read } }, entered)
      : this.desk.write({ name: 'resolveObjection', request: { language, customer, date: read.date, ...resolves } }, entered));
  }
}

/** Said in the language that the pane speaks by then. */
function said(customer: string, isResolved: boolean): Entered['say'] {
  return (language) => {
    const { objection } = debtorFormsTexts[language];
    return { title: isResolved ? objection.resolved(customer) : objection.saved(customer), lines: [] };
  };
}
