import type { LookDesk, LookedPane } from './look-desk';
import type { MonthTasks } from './month-tasks';
import { asOfDay } from './as-of-day';
import { confirmedAsOf } from './pane-state';
import type { AskedQuestion, ConfirmedAsOf } from './pane-state';
import type { QuestionAnswer } from './question-answer';

/** Takes the user's answers: what was asked goes on with them. */
export class AnswerDesk {
  constructor(
    private readonly pane: LookedPane,
    private readonly looks: LookDesk,
    private readonly months: MonthTasks,
  ) {}

  /** Answers the question of a job, which then goes on. */
  async answer(asked: AskedQuestion, answer: QuestionAnswer): Promise<void> {
    switch (answer.kind) {
      case 'leave':
        this.pane.happened({ kind: 'resultDismissed' });
        return;
      case 'decision':
        // What could not be kept would be asked again.
        if (asked.by === 'build' && (await this.months.decide(answer.sheet, answer.choices)))
          await this.months.build({ ...asked.request, sheetName: answer.sheet });
        return;
      case 'settle':
        if (!(await this.months.settle(answer.answer))) return;
        if (asked.by === 'build') await this.months.build(asked.request);
        if (asked.by === 'remove') await this.months.remove(asked.request);
        return;
      case 'ledger':
        if (asked.by !== 'build') return;
        this.pane.happened({ kind: 'ledgerChosen', sheet: answer.sheet });
        await this.months.build({ ...asked.request, sheetName: answer.sheet });
        return;
      case 'month':
        if (asked.by === 'remove') await this.months.remove({ ...asked.request, ...answer.target });
        return;
      case 'asOf':
        this.pane.happened({ kind: 'asOfChosen', asOf: answer.asOf });
        if (asked.by === 'build') await this.months.build(asOfDay(asked.request, answer.asOf));
        return;
      case 'confirmAsOf':
        this.#confirm(answer);
        if (asked.by === 'build') await this.months.build({ ...asked.request, ...confirmedAsOf(this.pane.state()) });
        return;
      case 'confirm':
        if (asked.by === 'remove') await this.months.remove({ ...asked.request, confirmed: true });
        return;
      case 'overwrite':
        if (asked.by === 'build') await this.months.build({ ...asked.request, overwriteChanges: true });
        if (asked.by === 'remove') await this.months.remove({ ...asked.request, overwriteChanges: true });
    }
  }

  /** Answers the question of a look. */
  async answerLook(answer: QuestionAnswer): Promise<void> {
    if (answer.kind === 'settle') {
      await this.months.settle(answer.answer);
      return;
    }
    this.pane.happened({ kind: 'lookAsked' });
    if (answer.kind === 'decision') await this.months.decide(answer.sheet, answer.choices);
    if (answer.kind === 'ledger') this.pane.happened({ kind: 'ledgerChosen', sheet: answer.sheet });
    if (answer.kind === 'asOf') this.pane.happened({ kind: 'asOfChosen', asOf: answer.asOf });
    if (answer.kind === 'confirmAsOf') this.#confirm(answer);
    if (answer.kind === 'ledger' || answer.kind === 'asOf' || answer.kind === 'confirmAsOf') this.looks.soon(0);
  }

  #confirm({ sheet, asOf }: ConfirmedAsOf): void {
    this.pane.happened({ kind: 'asOfConfirmed', confirmed: { sheet, asOf } });
  }
}
