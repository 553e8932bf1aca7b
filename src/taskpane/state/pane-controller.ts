import type { Language } from '../../texts/language';
import type { RegisterPlanName } from '../../registers/all-registers';
import { WorkbookRefused } from '../../jobs/ports/workbook-refusal';
import type { Job, JobName, JobOutcomes } from '../../jobs/all-jobs';
import type { MadeMonth } from '../../jobs/month/look-contract';
import type { RememberRequest, ToldChoices } from '../../jobs/workbook/small-jobs-contract';
import type { ReportChoice } from '../../reports/report';
import { detailOf } from './fault-detail';
import type { CommandResult, PaneDesk } from '../pane-desk';
import { AnswerDesk } from './answer-desk';
import type { PaneEvent } from './pane-events';
import { LookDesk } from './look-desk';
import type { LookedPane } from './look-desk';
import { MonthTasks } from './month-tasks';
import { confirmedAsOf, firstPaneState, isBusy, languageOf, monthInSight, reportsInSight, reportsOf } from './pane-state';
import type { AskedQuestion, FocusWish, MonthTarget, PaneNotice, PaneResult, PaneState, PaneTab, TaskName } from './pane-state';
import type { QuestionAnswer } from './question-answer';
import { reducePane } from './reduce-pane';
import { TaskDesk } from './task-desk';
import { afterCommand, afterSample, afterTable, commandNames } from './task-results';

/**
 * What the views ask for, and the state that they show: jobs, looks and answers have desks of their own behind it. There is one for a pane.
 */
export class PaneController {
  #state: PaneState;
  readonly #listeners = new Set<() => void>();
  readonly #looks: LookDesk;
  readonly #tasks: TaskDesk;
  readonly #months: MonthTasks;
  readonly #answers: AnswerDesk;
  #turnTaken = 0;

  constructor(readonly desk: PaneDesk) {
    this.#state = firstPaneState(desk.excelLanguage);
    const pane: LookedPane = { state: this.state, happened: (event) => this.#happened(event) };
    this.#looks = new LookDesk(desk, pane);
    this.#tasks = new TaskDesk(desk, pane, this.#looks);
    this.#months = new MonthTasks(desk, pane, this.#tasks);
    this.#answers = new AnswerDesk(pane, this.#looks, this.#months);
  }

  readonly state = (): PaneState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Looks at the workbook and follows the user from then on; resolves to a function that ends it. */
  async start(): Promise<() => Promise<void>> {
    const endCommands = this.desk.onCommand({
      underWay: (job) => {
        if (job !== null) this.#looks.drop();
        this.#happened({ kind: 'commandUnderWay', command: job && commandNames[job] });
      },
      done: (command) => this.#commanded(command),
      stepped: (step) => this.#happened({ kind: 'commandStepped', step }),
      chosenAsOf: () => this.#state.asOf,
      confirmedAsOf: () => confirmedAsOf(this.#state),
    });
    const endWatch = await this.#watch();
    this.#looks.soon(0);
    return async () => {
      endCommands();
      this.#looks.drop();
      await endWatch();
    };
  }

  /** Whether this wish for the keyboard is still open; it is granted once. */
  takesFocus(wish: FocusWish): boolean {
    if (wish.turn <= this.#turnTaken) return false;
    this.#turnTaken = wish.turn;
    return true;
  }

  chooseTab(tab: PaneTab): void {
    this.#happened({ kind: 'tabChosen', tab });
  }

  skipFirstRun(): void {
    this.#happened({ kind: 'firstRunSkipped' });
  }

  /** Brings the keyboard to the first field that letters lack. */
  goToMissing(): void {
    this.#happened({ kind: 'missingWanted' });
  }

  dismissResult(): void {
    this.#happened({ kind: 'resultDismissed' });
  }

  dismissNotice(): void {
    this.#happened({ kind: 'noticed', notice: null });
  }

  /** `yyyy-mm-dd`; null takes the ledger's own date again. */
  chooseAsOf(asOf: string | null): void {
    this.#happened({ kind: 'asOfChosen', asOf });
    this.#looks.soon(0);
  }

  lookAgain(): void {
    this.#happened({ kind: 'lookAsked' });
    this.#looks.soon(0);
  }

  stopLook(): void {
    this.#looks.stop();
  }

  async chooseLanguage(language: Language): Promise<void> {
    this.#happened({ kind: 'languageChosen', language });
    const request: RememberRequest = { language, paneLanguage: language };
    // What is in sight is data: it needs no other look to be said in another language.
    await (isBusy(this.#state) ? this.#tasks.say({ name: 'remember', request }) : this.#months.remember(request, false));
  }

  /** Which reports of a month are built of a ledger from now on; none of them is not kept. */
  async chooseReports(sheet: string, reports: readonly ReportChoice[]): Promise<void> {
    this.#happened({ kind: 'reportsChosen', sheet, reports });
    if (reports.length === 0) return;
    // It changes no figure and keeps nobody from building at once.
    await this.#tasks.say({ name: 'remember', request: { language: this.#state.language, ledger: { sheet, choices: { reports } } } });
  }

  /** Keeps what the user decided about a ledger beside what was decided before, and reads it anew; says whether it is kept. */
  decide(sheet: string, choices: ToldChoices): Promise<boolean> {
    return this.#months.decide(sheet, choices);
  }

  /** Lets all columns of a ledger be recognised again; what else was decided about it stays. */
  async forgetColumns(sheet: string): Promise<void> {
    await this.decide(sheet, { columns: null });
  }

  /** Builds the month in sight. */
  async build(): Promise<void> {
    await this.#months.build({ language: this.#state.language, ...monthInSight(this.#state), reports: reportsInSight(this.#state) });
  }

  /** Builds anew what was made of the ledger and date in sight, the same reports in the same language. */
  async rebuild(month: MadeMonth): Promise<void> {
    await this.#months.build({ language: languageOf(month), ...monthInSight(this.#state), reports: reportsOf(month) });
  }

  async remove(target: MonthTarget): Promise<void> {
    await this.#months.remove({ language: this.#state.language, ...target });
  }

  /** Saves what the sheets of a month say on one page. */
  async saveSummary(target: MonthTarget): Promise<void> {
    await this.#months.saveSummary(target);
  }

  async insertSample(): Promise<void> {
    await this.#tasks.run('sample', { name: 'insertSample', request: { language: this.#state.language } }, afterSample);
  }

  /** Adds 应收参数, or goes to it. */
  async makePolicySheet(): Promise<void> {
    await this.#tasks.run('table', { name: 'makePolicySheet', request: { language: this.#state.language } }, afterTable);
  }

  /** Makes a table of R39, with the customers of the ledger in sight if that is asked for. */
  async makeRegister(name: RegisterPlanName, withCustomers = false): Promise<void> {
    const { sheetName } = monthInSight(this.#state);
    const request = { language: this.#state.language, name, withCustomers, ...(sheetName === undefined ? {} : { sheetName }) };
    await this.#tasks.run('table', { name: 'makeRegister', request }, afterTable);
  }

  /** Runs a job for the tab in sight, whose own desk keeps what it answers; what stands as the tab's result is `resultOf` it. */
  async ask<Name extends JobName>(
    task: TaskName,
    job: Job<Name>,
    resultOf: (outcome: JobOutcomes[Name]) => PaneResult | null,
    changesFigures: boolean,
  ): Promise<void> {
    await this.#tasks.run(task, job, resultOf, changesFigures);
  }

  stopTask(): void {
    this.#tasks.stop();
  }

  /** Answers the question of a job, which then goes on. */
  async answer(asked: AskedQuestion, answer: QuestionAnswer): Promise<void> {
    await this.#answers.answer(asked, answer);
  }

  /** Answers the question of a look. */
  async answerLook(answer: QuestionAnswer): Promise<void> {
    await this.#answers.answerLook(answer);
  }

  /** Brings a cell, or a sheet, before the user. */
  async show(sheet: string, cell?: string): Promise<void> {
    const wasLooking = this.#looks.drop();
    this.#happened({ kind: 'noticed', notice: null });
    await this.#tasks.say({ name: 'show', request: { language: this.#state.language, sheet, ...(cell === undefined ? {} : { cell }) } });
    if (wasLooking) this.#looks.soon(0);
  }

  /** A pane that cannot follow the user can still read and build. */
  async #watch(): Promise<() => Promise<void>> {
    try {
      return await this.desk.watch({ moved: (place) => this.#looks.moved(place), changed: (sheet) => this.#looks.changed(sheet) });
    } catch (error) {
      const notice: PaneNotice = error instanceof WorkbookRefused ? error.refusal : { kind: 'fault', detail: detailOf(error) };
      this.#happened({ kind: 'noticed', notice });
      return () => Promise.resolve();
    }
  }

  #commanded(command: CommandResult): void {
    this.#happened({ kind: 'commandDone', result: afterCommand(command) });
    this.#looks.soon();
  }

  #happened(event: PaneEvent): void {
    this.#state = reducePane(this.#state, event);
    for (const listener of this.#listeners) listener();
  }
}
