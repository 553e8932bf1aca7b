import type { Language } from '../../texts/language';
import type { RegisterPlanName } from '../../registers/all-registers';
import { WorkbookRefused } from '../../jobs/ports/workbook-refusal';
import { type ProgressStep } from '../../jobs/ports/job-control';
import type { Job, JobName, JobOutcomes } from '../../jobs/all-jobs';
import type { BuildMonthRequest } from '../../jobs/month/build-month-contract';
import type { MadeMonth } from '../../jobs/month/look-contract';
import type { RunAnswer } from '../../jobs/ports/unfinished-run';
import type { RemoveMonthRequest } from '../../jobs/month/remove-month-contract';
import type { RememberRequest, ToldChoices } from '../../jobs/workbook/small-jobs-contract';
import type { ReportChoice } from '../../reports/report';
import { detailOf } from './fault-detail';
import type { CommandResult, PaneDesk } from '../pane-desk';
import { asOfDay } from './as-of-day';
import type { PaneEvent } from './pane-events';
import { LookDesk } from './look-desk';
import { confirmedAsOf, firstPaneState, isBusy, languageOf, monthInSight, reportsInSight, reportsOf } from './pane-state';
import type {
  AskedQuestion,
  ConfirmedAsOf,
  FocusWish,
  MonthTarget,
  PaneNotice,
  PaneResult,
  PaneState,
  PaneTab,
  TaskName,
} from './pane-state';
import { QuietTimer } from './quiet-timer';
import type { QuestionAnswer } from './question-answer';
import { reducePane } from './reduce-pane';
import { afterBuild, afterCommand, afterRemoval, afterSample, afterSettling, afterTable, commandNames, focusAfter } from './task-results';

/** Runs the jobs that the views ask for and tells the views what came of them; there is one for a pane. */
export class PaneController {
  #state: PaneState;
  readonly #listeners = new Set<() => void>();
  readonly #looks: LookDesk;
  #stop: AbortController | null = null;
  /** What is being kept in the workbook, the last of it. */
  #keeping: Promise<boolean> | null = null;
  #turnTaken = 0;

  constructor(readonly desk: PaneDesk) {
    this.#state = firstPaneState(desk.excelLanguage);
    this.#looks = new LookDesk(desk, { state: this.state, happened: (event) => this.#happened(event) });
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
    await (isBusy(this.#state) ? this.#say({ name: 'remember', request }) : this.#remember(request, false));
  }

  /** Which reports of a month are built of a ledger from now on; none of them is not kept. */
  async chooseReports(sheet: string, reports: readonly ReportChoice[]): Promise<void> {
    this.#happened({ kind: 'reportsChosen', sheet, reports });
    if (reports.length === 0) return;
    // It changes no figure and keeps nobody from building at once.
    await this.#say({ name: 'remember', request: { language: this.#state.language, ledger: { sheet, choices: { reports } } } });
  }

  /** Keeps what the user decided about a ledger beside what was decided before, and reads it anew; says whether it is kept. */
  async decide(sheet: string, choices: ToldChoices): Promise<boolean> {
    return this.#remember({ language: this.#state.language, ledger: { sheet, choices } });
  }

  /** Lets all columns of a ledger be recognised again; what else was decided about it stays. */
  async forgetColumns(sheet: string): Promise<void> {
    await this.decide(sheet, { columns: null });
  }

  /** Builds the month in sight. */
  async build(): Promise<void> {
    await this.#build({ language: this.#state.language, ...monthInSight(this.#state), reports: reportsInSight(this.#state) });
  }

  /** Builds anew what was made of the ledger and date in sight, the same reports in the same language. */
  async rebuild(month: MadeMonth): Promise<void> {
    await this.#build({ language: languageOf(month), ...monthInSight(this.#state), reports: reportsOf(month) });
  }

  async remove(target: MonthTarget): Promise<void> {
    await this.#remove({ language: this.#state.language, ...target });
  }

  async insertSample(): Promise<void> {
    await this.#task('sample', { name: 'insertSample', request: { language: this.#state.language } }, afterSample);
  }

  /** Adds 应收参数, or goes to it. */
  async makePolicySheet(): Promise<void> {
    await this.#task('table', { name: 'makePolicySheet', request: { language: this.#state.language } }, afterTable);
  }

  /** Makes a table of R39, with the customers of the ledger in sight if that is asked for. */
  async makeRegister(name: RegisterPlanName, withCustomers = false): Promise<void> {
    const { sheetName } = monthInSight(this.#state);
    const request = { language: this.#state.language, name, withCustomers, ...(sheetName === undefined ? {} : { sheetName }) };
    await this.#task('table', { name: 'makeRegister', request }, afterTable);
  }

  /** Runs a job for the tab in sight, whose own desk keeps what it answers; what stands as the tab's result is `resultOf` it. */
  async ask<Name extends JobName>(
    task: TaskName,
    job: Job<Name>,
    resultOf: (outcome: JobOutcomes[Name]) => PaneResult | null,
    changesFigures: boolean,
  ): Promise<void> {
    await this.#task(task, job, resultOf, changesFigures);
  }

  stopTask(): void {
    this.#happened({ kind: 'taskStopping' });
    this.#stop?.abort();
  }

  /** Answers the question of a job, which then goes on. */
  async answer(asked: AskedQuestion, answer: QuestionAnswer): Promise<void> {
    switch (answer.kind) {
      case 'leave':
        this.#happened({ kind: 'resultDismissed' });
        return;
      case 'decision':
        // What could not be kept would be asked again.
        if (asked.by === 'build' && (await this.decide(answer.sheet, answer.choices)))
          await this.#build({ ...asked.request, sheetName: answer.sheet });
        return;
      case 'settle':
        if (!(await this.#settle(answer.answer))) return;
        if (asked.by === 'build') await this.#build(asked.request);
        if (asked.by === 'remove') await this.#remove(asked.request);
        return;
      case 'ledger':
        if (asked.by !== 'build') return;
        this.#happened({ kind: 'ledgerChosen', sheet: answer.sheet });
        await this.#build({ ...asked.request, sheetName: answer.sheet });
        return;
      case 'month':
        if (asked.by === 'remove') await this.#remove({ ...asked.request, ...answer.target });
        return;
      case 'asOf':
        this.#happened({ kind: 'asOfChosen', asOf: answer.asOf });
        if (asked.by === 'build') await this.#build(asOfDay(asked.request, answer.asOf));
        return;
      case 'confirmAsOf':
        this.#confirm(answer);
        if (asked.by === 'build') await this.#build({ ...asked.request, ...confirmedAsOf(this.#state) });
        return;
      case 'confirm':
        if (asked.by === 'remove') await this.#remove({ ...asked.request, confirmed: true });
        return;
      case 'overwrite':
        if (asked.by === 'build') await this.#build({ ...asked.request, overwriteChanges: true });
        if (asked.by === 'remove') await this.#remove({ ...asked.request, overwriteChanges: true });
    }
  }

  /** Answers the question of a look. */
  async answerLook(answer: QuestionAnswer): Promise<void> {
    if (answer.kind === 'settle') {
      await this.#settle(answer.answer);
      return;
    }
    this.#happened({ kind: 'lookAsked' });
    if (answer.kind === 'decision') await this.decide(answer.sheet, answer.choices);
    if (answer.kind === 'ledger') this.#happened({ kind: 'ledgerChosen', sheet: answer.sheet });
    if (answer.kind === 'asOf') this.#happened({ kind: 'asOfChosen', asOf: answer.asOf });
    if (answer.kind === 'confirmAsOf') this.#confirm(answer);
    if (answer.kind === 'ledger' || answer.kind === 'asOf' || answer.kind === 'confirmAsOf') this.#looks.soon(0);
  }

  #confirm({ sheet, asOf }: ConfirmedAsOf): void {
    this.#happened({ kind: 'asOfConfirmed', confirmed: { sheet, asOf } });
  }

  /** Brings a cell, or a sheet, before the user. */
  async show(sheet: string, cell?: string): Promise<void> {
    const wasLooking = this.#looks.drop();
    this.#happened({ kind: 'noticed', notice: null });
    await this.#say({ name: 'show', request: { language: this.#state.language, sheet, ...(cell === undefined ? {} : { cell }) } });
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

  /** Does something small beside whatever else goes on; says only why it would not. */
  async #say(job: Job<'show'> | Job<'remember'>): Promise<void> {
    try {
      const outcome = await this.desk.run(job);
      if (outcome.kind === 'refused') this.#happened({ kind: 'noticed', notice: outcome.reason });
    } catch (error) {
      this.#happened({ kind: 'noticed', notice: { kind: 'fault', detail: detailOf(error) } });
    }
  }

  async #build(asked: Omit<BuildMonthRequest, 'preparedAt'>): Promise<void> {
    const request = { ...asked, preparedAt: this.desk.preparedAt() };
    await this.#task('build', { name: 'buildMonth', request }, (outcome) => afterBuild(outcome, request));
  }

  async #remove(request: RemoveMonthRequest): Promise<void> {
    await this.#task('remove', { name: 'removeMonth', request }, (outcome) => afterRemoval(outcome, request));
  }

  /** Brings a run that was cut short to an end; says whether it is, with nothing that the user has to see first. */
  async #settle({ run, choice }: RunAnswer): Promise<boolean> {
    let isSettled = false;
    await this.#task('settle', { name: 'settleRun', request: { language: this.#state.language, run, choice } }, (outcome) => {
      isSettled = outcome.kind === 'done' && outcome.report.stayed.length === 0;
      return afterSettling(outcome);
    });
    return isSettled;
  }

  /** Says whether it is kept; what is decided while something else is being kept comes after it. */
  #remember(request: RememberRequest, changesFigures = true): Promise<boolean> {
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
      if (outcome.kind === 'refused') this.#happened({ kind: 'noticed', notice: outcome.reason });
      return outcome.kind === 'question' ? { kind: 'asked', by: 'other', question: outcome.question } : null;
    };
    await this.#task('remember', { name: 'remember', request }, resultOf, changesFigures);
    return isKept;
  }

  async #task<Name extends JobName>(
    name: TaskName,
    job: Job<Name>,
    resultOf: (outcome: JobOutcomes[Name]) => PaneResult | null,
    changesFigures = true,
  ): Promise<void> {
    if (isBusy(this.#state)) return;
    const wasLooking = this.#looks.drop();
    const stop = new AbortController();
    this.#stop = stop;
    this.#happened({ kind: 'taskStarted', task: name });
    const silence = new QuietTimer(() => this.#happened({ kind: 'taskQuiet' }));
    const onProgress = (step: ProgressStep): void => {
      silence.heard();
      this.#happened({ kind: 'taskStepped', step });
    };
    const result = await this.desk
      .run(job, { signal: stop.signal, onProgress })
      .then(resultOf)
      .catch((error: unknown): PaneResult => ({ kind: 'fault', detail: detailOf(error) }));
    silence.end();
    this.#stop = null;
    if (result?.kind === 'sampleAdded' && result.sheets[0] !== undefined) this.#happened({ kind: 'ledgerChosen', sheet: result.sheets[0] });
    this.#happened({ kind: 'taskDone', result, focus: focusAfter(name, result) });
    if (changesFigures || wasLooking) this.#looks.soon(name === 'remember' ? 0 : undefined);
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
