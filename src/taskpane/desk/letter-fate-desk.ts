import { debtorFormsTexts } from '../../texts/debtor-forms/debtor-forms-texts';
import type { LetterFateDraft } from './letter-fate-begun';
import { letterFateOf } from './letter-fate-draft';
import { stopped } from './stopped';
import type { WorkDesk } from './work-desk';

/** What the form of a letter's fate draws. */
export interface LetterFateState {
  readonly fate: LetterFateDraft | null;
  /** Its date is none. */
  readonly isFateWrong: boolean;
}

/** Enters what became of the letters to a debtor: waybill, 寄出, 签收, 退回 (R21a). */
export class LetterFateDesk {
  constructor(private readonly desk: WorkDesk) {}

  change(change: Partial<LetterFateDraft>): void {
    const { fate } = this.desk.state();
    if (fate !== null) this.desk.set({ fate: { ...fate, ...change }, isFateWrong: false });
  }

  leave(): void {
    this.desk.set({ fate: null });
  }

  /** Enters what is said of the letter, and lists the work anew. */
  async enter(): Promise<void> {
    const { fate, card } = this.desk.state();
    const letter = card?.letters.find(({ number }) => number === fate?.number);
    if (fate === null || letter === undefined) return;
    const { language } = this.desk.pane.state();
    const said = letterFateOf(fate, letter, debtorFormsTexts[language].letterFate.marks.refused);
    if ('wrong' in said) {
      this.desk.set({ isFateWrong: true });
      return;
    }
    await this.desk.write({ name: 'recordLetterFates', request: { language, fates: [said] } }, (outcome) =>
      outcome.kind === 'done'
        ? {
            say: (spoken) => ({ title: debtorFormsTexts[spoken].letterFate.saved(fate.number), lines: [] }),
            sheet: outcome.report.sheets[0] ?? '',
          }
        : { result: stopped(outcome) },
    );
  }
}
