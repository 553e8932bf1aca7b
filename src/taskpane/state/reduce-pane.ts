import type { LookOutcome, MadeMonth } from '../../jobs/month/look-contract';
import type { PaneEvent } from './pane-events';
import { chosenAsOf, firstTab, viewOf } from './pane-state';
import type { FocusWish, PaneResult, PaneState, PaneTab, TaskName } from './pane-state';

/** The pane after an event; a pure function of both. */
export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case 'tabChosen':
      return { ...state, tab: event.tab };
    case 'moved':
      return { ...state, place: event.place };
    case 'ledgerChanged':
      return { ...state, hasUnreadChanges: viewOf(state) !== null };
    case 'asOfChosen':
      // A question about another date has lost its point.
      return { ...state, asOf: event.asOf, results: keptResults(state, (result) => result.kind !== 'asked') };
    case 'asOfConfirmed':
      return { ...state, confirmedAsOf: event.confirmed };
    case 'ledgerChosen':
      return { ...state, ledgerSheet: event.sheet };
    case 'reportsChosen':
      return { ...state, chosenReports: { ...state.chosenReports, [event.sheet]: event.reports } };
    case 'languageChosen':
      return { ...state, chosenLanguage: event.language, language: event.language };
    case 'firstRunSkipped':
      return { ...wishFocus(state, 'build'), isFirstRunSkipped: true };
    case 'missingWanted':
      return wishFocus(state, 'missing');
    case 'lookAsked':
      return { ...state, isLookAsked: true };
    case 'lookStarted':
      return {
        ...wishFocus(state, state.isLookAsked ? 'lookCancel' : null),
        look: { step: null, isStopping: false, isQuiet: false },
        lookFault: null,
      };
    case 'lookStepped':
      return state.look ? { ...state, look: { ...state.look, step: event.step, isQuiet: false } } : state;
    case 'lookQuiet':
      return state.look ? { ...state, look: { ...state.look, isQuiet: true } } : state;
    case 'lookStopping':
      return state.look ? { ...state, isLookAsked: true, look: { ...state.look, isStopping: true } } : state;
    case 'lookDropped':
      return { ...state, look: null, isLookAsked: false };
    case 'lookDone':
      return {
        ...afterLook(wishFocus(state, state.isLookAsked ? placeAfter(event.outcome) : null), event.outcome),
        look: null,
        isLookAsked: false,
      };
    case 'lookFailed':
      return { ...wishFocus(state, state.isLookAsked ? 'result' : null), look: null, isLookAsked: false, lookFault: event.detail };
    case 'taskStarted':
      return startTask(state, event.task);
    case 'taskStepped':
      return state.task ? { ...state, task: { ...state.task, step: event.step, isQuiet: false } } : state;
    case 'taskQuiet':
      return state.task ? { ...state, task: { ...state.task, isQuiet: true } } : state;
    case 'taskStopping':
      return state.task ? { ...state, task: { ...state.task, isStopping: true } } : state;
    case 'taskDone':
      return {
        ...afterTask(wishFocus(state, event.focus), event.result),
        task: null,
      };
    case 'commandUnderWay':
      return { ...state, command: event.command, commandStep: null };
    case 'commandStepped':
      return { ...state, commandStep: event.step };
    case 'commandDone':
      return { ...withResult(state, firstTab, event.result), tab: firstTab };
    case 'resultDismissed':
      return { ...wishFocus(state, 'build'), results: beforeResult(state, state.tab) };
    case 'noticed':
      return { ...state, notice: event.notice };
  }
}

function startTask(state: PaneState, name: TaskName): PaneState {
  const started: PaneState = { ...state, task: { name, tab: state.tab, step: null, isStopping: false, isQuiet: false }, notice: null };
  // Something small is kept in passing; everything else is followed where its result will stand.
  return name === 'remember' ? started : { ...wishFocus(started, 'cancel'), isLookAsked: false };
}

/** A result stands on the tab that asked for it; where there is none, what stood there goes, unless something was kept in passing. */
function afterTask(state: PaneState, result: PaneResult | null): PaneState {
  const tab = state.task?.tab ?? state.tab;
  if (result !== null) return withResult(state, tab, result);
  return state.task?.name === 'remember' ? state : { ...state, results: withoutResult(state, tab) };
}

function withResult(state: PaneState, tab: PaneTab, result: PaneResult): PaneState {
  return { ...state, results: { ...state.results, [tab]: result }, looked: lookedAfter(state.looked, result) };
}

function withoutResult(state: PaneState, tab: PaneTab): PaneState['results'] {
  return Object.fromEntries(Object.entries(state.results).filter(([name]) => name !== tab));
}

/** What stood there before a result that waits to be confirmed; nothing before any other. */
function beforeResult(state: PaneState, tab: PaneTab): PaneState['results'] {
  const result = state.results[tab];
  const before = result?.kind === 'lettersDone' ? (result.confirm?.before ?? null) : null;
  return before === null ? withoutResult(state, tab) : { ...state.results, [tab]: before };
}

/** The results that still mean something. */
function keptResults(state: PaneState, stays: (result: PaneResult) => boolean): PaneState['results'] {
  return Object.fromEntries(Object.entries(state.results).filter(([, result]) => result !== undefined && stays(result)));
}

/** What is there is known at once after a job; the look that follows only confirms it. */
function lookedAfter(looked: LookOutcome | null, result: PaneResult): LookOutcome | null {
  if (looked === null) return looked;
  if (result.kind === 'removed')
    return { ...looked, made: looked.made.filter(({ sheets }) => !sheets.every(({ name }) => result.sheets.includes(name))) };
  if (result.kind !== 'built') return looked;
  const {
    report: { period, ledgerSheet, sheets },
    language,
  } = result;
  const isOfMonth = (month: MadeMonth): boolean =>
    month.period === period && month.ledgerSheet === ledgerSheet && month.language === language;
  const before = looked.made.find(isOfMonth);
  const beside = before?.sheets.filter(({ kind, name }) => !sheets.some((sheet) => sheet.kind === kind || sheet.name === name)) ?? [];
  // What was not built now is as old as it was.
  const isStale = beside.length > 0 && before ? before.isStale : false;
  const built = { period, ledgerSheet, sheets: [...beside, ...sheets], language, isStale };
  return { ...looked, made: [...looked.made.filter((month) => !isOfMonth(month)), built] };
}

function afterLook(state: PaneState, outcome: LookOutcome): PaneState {
  // A look that did not get so far has not read what is remembered either.
  const wasUnread =
    (outcome.kind === 'refused' && (outcome.refusal === 'workbook' || outcome.refusal === 'cancelled')) ||
    (outcome.kind === 'question' && outcome.question.kind === 'unfinishedRun');
  const language = state.chosenLanguage ?? outcome.memory.language ?? (wasUnread ? state.language : state.excelLanguage);
  const wasStopped = outcome.kind === 'refused' && outcome.refusal === 'cancelled';
  const before = viewOf(state);
  // What was read before is worth more than nothing, if it is said to be old; its date goes with it.
  if (wasStopped && before) return { ...state, hasUnreadChanges: true, asOf: chosenAsOf(before.figures) };
  return {
    ...state,
    language,
    looked: outcome,
    hasUnreadChanges: false,
    ledgerSheet: outcome.kind === 'found' ? outcome.view.figures.ledgerSheet : state.ledgerSheet,
    results: keptResults(state, (result) => stays(result, outcome)),
  };
}

function placeAfter(outcome: LookOutcome): FocusWish['place'] {
  if (outcome.kind === 'question') return 'result';
  return outcome.kind === 'refused' && outcome.refusal !== 'noLedger' ? 'lookAgain' : 'build';
}

/**
 * A month that was built, and a question about one, belong to their ledger and date, and go with them; what is out of date or gone is
 * listed with other months.
 */
function stays(result: PaneResult, outcome: LookOutcome): boolean {
  if (outcome.kind !== 'found') return true;
  const { ledgerSheet, asOf } = outcome.view.figures;
  if (result.kind === 'built') {
    const isThere = outcome.made.some(
      (month) =>
        month.isStale !== true &&
        month.changed === undefined &&
        result.report.sheets.every(({ name }) => month.sheets.some((sheet) => sheet.name === name)),
    );
    return isThere && result.report.ledgerSheet === ledgerSheet && result.report.asOf === asOf;
  }
  return result.kind !== 'asked' || result.by !== 'build' || (result.request.sheetName ?? ledgerSheet) === ledgerSheet;
}

function wishFocus(state: PaneState, place: FocusWish['place'] | null): PaneState {
  return place === null ? state : { ...state, focus: { place, turn: (state.focus?.turn ?? 0) + 1 } };
}
