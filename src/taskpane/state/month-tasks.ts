import type { JobOutcomes } from '../../jobs/all-jobs';
import type { BuildMonthRequest } from '../../jobs/month/build-month-contract';
import type { RemoveMonthRequest } from '../../jobs/month/remove-month-contract';
import type { RunAnswer } from '../../jobs/ports/unfinished-run';
import type { RememberRequest, ToldChoices } from '../../jobs/workbook/small-jobs-contract';
import type { PaneDesk } from '../pane-desk';
import type { LookedPane } from './look-desk';
import { asOfOfPeriod } from './as-of-day';
import type { MonthTarget, PaneResult } from './pane-state';
import type { TaskDesk } from './task-desk';
import { afterBuild, afterRemoval, afterSettling, afterSummary } from './task-results';

/** What changes months and what the workbook keeps: tasks that a button begins, and that the answer to their question begins again. */
export class MonthTasks {
  /** What is being kept in the workbook, the last of it. */
  #keeping: Promise<boolean> | null = null;

  constructor(
    private readonly desk: PaneDesk,
    private readonly pane: LookedPane,
    private readonly tasks: TaskDesk,
  ) {}

  async build(asked: Omit<BuildMonthRequest, 'preparedAt'>): Promise<void> {
    const request = { ...asked, preparedAt: this.desk.preparedAt() };
    await this.tasks.run('build', { name: 'buildMonth', request }, (outcome) => afterBuild(outcome, request));
  }

  async remove(request: RemoveMonthRequest): Promise<void> {
    await this.tasks.run('remove', { name: 'removeMonth', request }, (outcome) => afterRemoval(outcome, request));
  }

  /** Saves what a month's sheets say on one page; it changes no figure. */
  async saveSummary({ period, ledgerSheet, sheetLanguage }: MonthTarget): Promise<void> {
    const asOf = asOfOfPeriod(period);
    const request = {
      language: sheetLanguage ?? this.pane.state().language,
      ...(ledgerSheet === null ? {} : { sheetName: ledgerSheet }),
      // Its sheets bear the date: the user has said that it is meant.
      ...{ asOf, confirmAsOf: asOf, preparedAt: this.desk.preparedAt() },
    };
    await this.tasks.run('summary', { name: 'saveSummary', request }, afterSummary, false);
  }

  /** Brings a run that was cut short to an end; says whether it is, with nothing that the user has to see first. */
  async settle({ run, choice }: RunAnswer): Promise<boolean> {
    let isSettled = false;
    await this.tasks.run('settle', { name: 'settleRun', request: { language: this.pane.state().language, run, choice } }, (outcome) => {
      isSettled = outcome.kind === 'done' && outcome.report.stayed.length === 0;
      return afterSettling(outcome);
    });
    return isSettled;
  }

  /** Keeps what the user decided about a ledger beside what was decided before, and reads it anew; says whether it is kept. */
  decide(sheet: string, choices: ToldChoices): Promise<boolean> {
    return this.remember({ language: this.pane.state().language, ledger: { sheet, choices } });
  }

  /** Says whether it is kept; what is decided while something else is being kept comes after it. */
  remember(request: RememberRequest, changesFigures = true): Promise<boolean> {
    const keep = (): Promise<boolean> => this.#keep(request, changesFigures);
    const kept = this.#keeping ? this.#keeping.then(keep) : keep();
    this.#keeping = kept;
    return kept.finally(() => {
      if (this.#keeping === kept) this.#keeping = null;
    });
  }

  async #keep(request: RememberRequest, changesFigures: boolean): Promise<boolean> {
    let isKept = false;
    const resultOf = (outcome: JobOutcomes['remember']): PaneResult | null => {
      isKept = outcome.kind === 'done';
      if (outcome.kind === 'refused') this.pane.happened({ kind: 'noticed', notice: outcome.reason });
      return outcome.kind === 'question' ? { kind: 'asked', by: 'other', question: outcome.question } : null;
    };
    await this.tasks.run('remember', { name: 'remember', request }, resultOf, changesFigures);
    return isKept;
  }
}
