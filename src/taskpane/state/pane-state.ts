import type { Language } from '../../texts/language';
import type { ProgressStep } from '../../jobs/ports/job-control';
import type { BuildMonthRequest, MonthQuestion, MonthReport } from '../../jobs/month/build-month-contract';
import type {
  LedgerChoices,
  LedgerView,
  LookOutcome,
  MadeMonth,
  MonthFigures,
  UserTables,
  WorkbookMemory,
} from '../../jobs/month/look-contract';
import type { LettersQuestion } from '../../jobs/letters/write-letters-contract';
import type { RemoveMonthQuestion, RemoveMonthRequest } from '../../jobs/month/remove-month-contract';
import { allReports } from '../../reports/all-reports';
import { choicesOfKinds, choicesWithSheets } from '../../reports/choose-reports';
import type { ReportChoice } from '../../reports/report';
import type { UnfinishedRunQuestion } from '../../jobs/job-stop';
import type { Settlement } from '../../jobs/ports/unfinished-run';
import type { PolicyFault } from '../../policy/sheet/policy-cell-fault';
import type { RefusalReason } from '../../jobs/refusal-reason';
import type { Place } from '../pane-desk';

/** The name of a tab: an entry of the list of all tabs. */
export type PaneTab = string;

/** Where the pane begins, and where results of the ribbon's commands stand. */
export const firstTab: PaneTab = 'month';

/** Jobs that take the pane's stage while they run; a look runs beside what is shown. */
export type TaskName =
  | 'build'
  | 'remove'
  | 'summary'
  | 'sample'
  | 'table'
  | 'settle'
  | 'remember'
  | 'propose'
  | 'letters'
  | 'fates'
  | 'template'
  | 'work';

/** A job under way, how far it is, and whether it was told to stop. */
export interface PaneTask {
  readonly name: TaskName;
  /** The tab that asked for it: there it is followed, and there its result stands. */
  readonly tab: PaneTab;
  readonly step: ProgressStep | null;
  readonly isStopping: boolean;
  /** Whether nothing has been heard of Excel for a while: it waits for a cell that is being edited, or is slow. */
  readonly isQuiet: boolean;
}

/** A job of the ribbon under way; the pane can only wait for it. */
export type CommandName = 'build' | 'remove' | 'example';

/** A date, `yyyy-mm-dd`, that the user has said is meant for a ledger, however far it lies after it. */
export interface ConfirmedAsOf {
  readonly sheet: string;
  readonly asOf: string;
}

/** The same as requests say it. */
export type ConfirmedRequest = Pick<BuildMonthRequest, 'confirmAsOf' | 'confirmAsOfSheet'>;

/** A look under way. */
export type PaneLook = Omit<PaneTask, 'name' | 'tab'>;

/** A case that was entered into 案件. */
export interface OpenedCase {
  readonly customer: string;
  readonly number: string;
  readonly sheet: string;
}

/** What the last job came to; each shows as one card. */
export type PaneResult =
  /** `opened`: cases that were opened from its lists since, the last one last. */
  | { readonly kind: 'built'; readonly report: MonthReport; readonly language: Language; readonly opened?: readonly OpenedCase[] }
  | { readonly kind: 'removed'; readonly sheets: readonly string[] }
  | { readonly kind: 'summarySaved'; readonly file: string; readonly sheet: string }
  | { readonly kind: 'sampleAdded'; readonly sheets: readonly string[] }
  | { readonly kind: 'tableReady'; readonly sheet: string; readonly isNew: boolean; readonly added: number | null }
  | { readonly kind: 'exampleInserted'; readonly cell: string }
  | ({ readonly kind: 'settled' } & Settlement)
  | LettersResult
  /** A question of a job of letters, which is answered where the ledger is looked at, or by filling in what letters lack. */
  | { readonly kind: 'askedElsewhere'; readonly question: MonthQuestion | LettersQuestion }
  | AskedQuestion
  | { readonly kind: 'refused'; readonly reason: RefusalReason }
  | { readonly kind: 'fault'; readonly detail: string };

/** What jobs of letters came to; what they say in words comes with the letters' own views, in the language that the pane speaks by then. */
export interface LettersResult {
  readonly kind: 'lettersDone';
  readonly say: (language: Language) => {
    /** The heading of its card. */
    readonly title: string;
    /** Lines below it. */
    readonly lines: readonly string[];
  };
  readonly sheets: readonly string[];
  /** What waits to be confirmed before it is done; what stood there before comes back where it is not. */
  readonly confirm?: {
    readonly say: (language: Language) => { readonly yes: string; readonly no: string };
    readonly run: () => void;
    readonly before: PaneResult | null;
  };
}

/** Something small that could not be done, such as a link that leads nowhere, or what the program says of a fault. */
export type PaneNotice = RefusalReason | { readonly kind: 'fault'; readonly detail: string };

/** A question of a job that waits for its answer, with what the job was asked: the answer is about that, whatever is in sight by then. */
export type AskedQuestion =
  | {
      readonly kind: 'asked';
      readonly by: 'build';
      readonly request: BuildMonthRequest;
      readonly question: MonthQuestion;
    }
  | {
      readonly kind: 'asked';
      readonly by: 'remove';
      readonly request: RemoveMonthRequest;
      readonly question: RemoveMonthQuestion;
    }
  /** By a job that asks nothing else; it is not gone on with. */
  | { readonly kind: 'asked'; readonly by: 'other'; readonly question: UnfinishedRunQuestion };

/** Which sheets of ours are meant: of this month and ledger (null: one that is gone), in this language where there are several. */
export type MonthTarget = Required<Pick<RemoveMonthRequest, 'period' | 'ledgerSheet'>> & Pick<RemoveMonthRequest, 'sheetLanguage'>;

/** Where the keyboard goes on: the place whose turn it is, counted up with every wish. */
export interface FocusWish {
  /** `missing`: the first field that letters lack. */
  readonly place: 'build' | 'result' | 'cancel' | 'lookCancel' | 'lookAgain' | 'missing';
  readonly turn: number;
}

/** All that the views draw; nothing in it knows of Excel or of the page. */
export interface PaneState {
  readonly excelLanguage: Language;
  /** Chosen in this pane; outlives a workbook that cannot keep it. */
  readonly chosenLanguage: Language | null;
  readonly language: Language;
  readonly tab: PaneTab;
  readonly place: Place | null;
  /** Chosen by the user, `yyyy-mm-dd`; null leaves the choice to the ledger. */
  readonly asOf: string | null;
  readonly confirmedAsOf: ConfirmedAsOf | null;
  /** The ledger that is kept in sight while the user moves over sheets without one. */
  readonly ledgerSheet: string | null;
  /** By ledger, the month's reports that were chosen in this pane; outlives a workbook that cannot keep them. */
  readonly chosenReports: Readonly<Partial<Record<string, readonly ReportChoice[]>>>;
  readonly look: PaneLook | null;
  readonly looked: LookOutcome | null;
  /** Whether the user pressed something for the next look that goes away with it, so that the keyboard needs another place. */
  readonly isLookAsked: boolean;
  /** What went wrong with the last look, where nobody foresaw it. */
  readonly lookFault: string | null;
  /** Whether the ledger was changed since it was looked at. */
  readonly hasUnreadChanges: boolean;
  readonly task: PaneTask | null;
  readonly command: CommandName | null;
  readonly commandStep: ProgressStep | null;
  /** By tab, what the last job came to that was asked for there. */
  readonly results: Readonly<Partial<Record<PaneTab, PaneResult>>>;
  readonly notice: PaneNotice | null;
  readonly isFirstRunSkipped: boolean;
  readonly focus: FocusWish | null;
}

/** Where the pane begins, with nothing known of the workbook. */
export function firstPaneState(excelLanguage: Language): PaneState {
  return {
    excelLanguage,
    chosenLanguage: null,
    language: excelLanguage,
    tab: firstTab,
    place: null,
    asOf: null,
    confirmedAsOf: null,
    ledgerSheet: null,
    chosenReports: {},
    look: null,
    looked: null,
    isLookAsked: false,
    lookFault: null,
    hasUnreadChanges: false,
    task: null,
    command: null,
    commandStep: null,
    results: {},
    notice: null,
    isFirstRunSkipped: false,
    focus: null,
  };
}

/** Whether a job is under way that the user started; there is one at a time. */
export function isBusy(state: PaneState): boolean {
  return state.task !== null || state.command !== null;
}

/** What the last job came to that was asked for on the tab in sight. */
export function resultInSight(state: PaneState): PaneResult | null {
  return state.results[state.tab] ?? null;
}

/** The job under way whose progress stands on the tab in sight; something small is kept in passing. */
export function taskInSight({ task, tab }: PaneState): (PaneTask & { readonly name: Exclude<TaskName, 'remember'> }) | null {
  return task !== null && task.tab === tab && task.name !== 'remember' ? { ...task, name: task.name } : null;
}

/** What a build is asked for by what is in sight: a date that was chosen and not read yet is not. */
export function monthInSight(state: PaneState): Pick<BuildMonthRequest, 'sheetName' | 'asOf'> & ConfirmedRequest {
  const figures = viewOf(state)?.figures;
  const sheetName = figures?.ledgerSheet ?? state.ledgerSheet;
  const asOf = figures ? chosenAsOf(figures) : state.asOf;
  return { ...(sheetName === null ? {} : { sheetName }), ...(asOf === null ? {} : { asOf }), ...confirmedAsOf(state) };
}

/** What a request says of the date that the user has confirmed. */
export function confirmedAsOf({ confirmedAsOf: confirmed }: PaneState): ConfirmedRequest {
  return confirmed === null ? {} : { confirmAsOf: confirmed.asOf, confirmAsOfSheet: confirmed.sheet };
}

/** The date of these figures, `yyyy-mm-dd`, if somebody chose it; null for the ledger's own. */
export function chosenAsOf({ asOf, asOfSource }: MonthFigures): string | null {
  return asOfSource === 'given' ? asOf : null;
}

/** The ledger in sight, if the last look found one. */
export function viewOf(state: PaneState): LedgerView | null {
  return state.looked?.kind === 'found' ? state.looked.view : null;
}

export function memoryOf(state: PaneState): WorkbookMemory {
  return state.looked?.memory ?? { ledgers: [] };
}

/** Where the user's settings and registers stand; nothing where that is not known. */
export function userTablesOf(state: PaneState): UserTables {
  return state.looked?.userTables ?? { policySheet: null, registers: {} };
}

/** Cells of 应收参数 that are no good, by the last look. */
export function policyFaultsOf({ looked }: PaneState): readonly PolicyFault[] {
  return looked?.kind === 'refused' && looked.reason.kind === 'badPolicy' ? looked.reason.faults : [];
}

/** The reports of a month that there are to choose from. */
export const reportsToChoose: readonly ReportChoice[] = choicesWithSheets(allReports);

/** Which of them are built of the ledger in sight: chosen here, else as the workbook has kept it, else all. */
export function reportsInSight(state: PaneState): readonly ReportChoice[] {
  const sheet = viewOf(state)?.figures.ledgerSheet ?? state.ledgerSheet;
  if (sheet === null) return reportsToChoose;
  return state.chosenReports[sheet] ?? choicesOf(state, sheet).reports ?? reportsToChoose;
}

/** The reports whose sheets a month has; all where none of its sheets is known. */
export function reportsOf({ sheets }: MadeMonth): readonly ReportChoice[] {
  const kinds = sheets.map(({ kind }) => kind);
  const choices = choicesOfKinds(allReports, kinds);
  return choices.length > 0 ? choices : reportsToChoose;
}

/** What is remembered of one ledger. */
export function choicesOf(state: PaneState, sheet: string): LedgerChoices {
  return memoryOf(state).ledgers.find((ledger) => ledger.sheet === sheet)?.choices ?? {};
}

export function madeMonthsOf(state: PaneState): readonly MadeMonth[] {
  return state.looked?.made ?? [];
}

/**
 * The sheets that building would write anew: made of the ledger in sight as of its date, in the pane's language; null where there are none.
 */
export function madeOfView(state: PaneState): MadeMonth | null {
  return monthsOfView(state).find((month) => month.language === state.language) ?? null;
}

/** The same in the other language: building leaves them alone. */
export function madeInOtherLanguage(state: PaneState): MadeMonth | null {
  return monthsOfView(state).find((month) => month.language !== state.language) ?? null;
}

/** Sheets of the ledger and date in sight that are out of date, those in the pane's language first; null where there are none. */
export function staleOfView(state: PaneState): MadeMonth | null {
  return [madeOfView(state), madeInOtherLanguage(state)].find((month) => month?.isStale === true) ?? null;
}

/** The language in which a month was made. */
export function languageOf(month: MadeMonth): Language {
  return month.language === 'en-US' ? 'en-US' : 'zh-CN';
}

function monthsOfView(state: PaneState): MadeMonth[] {
  const figures = viewOf(state)?.figures;
  return figures ? madeMonthsOf(state).filter((month) => month.period === figures.period && month.ledgerSheet === figures.ledgerSheet) : [];
}

/**
 * The as-of date by which the last look went, `yyyy-mm-dd`; empty where one has to be given before anything can be aged, null where none
 * matters.
 */
export function asOfInSight(state: PaneState): string | null {
  const { looked } = state;
  const isWanting =
    (looked?.kind === 'refused' && looked.refusal === 'nothingToAge') ||
    (looked?.kind === 'question' && (looked.question.kind === 'whichAsOf' || looked.question.kind === 'confirmAsOf'));
  return viewOf(state)?.figures.asOf ?? (isWanting ? (state.asOf ?? '') : null);
}

/** Whether the pane offers its first steps: nothing to be aged, nothing made, nobody said no. */
export function isFirstRun(state: PaneState): boolean {
  return !state.isFirstRunSkipped && hasNoLedger(state) && madeMonthsOf(state).length === 0;
}

/** Why there is no ledger in sight, with the table that comes nearest to one; null where there is one, or another reason. */
export function noLedgerOf({ looked }: PaneState): Extract<RefusalReason, { kind: 'noLedger' }> | null {
  return looked?.kind === 'refused' && looked.reason.kind === 'noLedger' ? looked.reason : null;
}

export function hasNoLedger(state: PaneState): boolean {
  return state.looked?.kind === 'refused' && state.looked.refusal === 'noLedger';
}
