import type { LookOutcome } from '../jobs/look-contract';
import type { PaneEvent } from './pane-events';
import { viewOf } from './pane-state';
import type { FocusWish, PaneResult, PaneState, TaskName } from './pane-state';

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
      return { ...state, asOf: event.asOf };
    case 'ledgerChosen':
      return { ...state, ledgerSheet: event.sheet };
    case 'languageChosen':
      // Its sentences are in the other language.
      return { ...state, chosenLanguage: event.language, language: event.language, result: null, notice: null };
    case 'firstRunSkipped':
      return { ...wishFocus(state, 'build'), isFirstRunSkipped: true };
    case 'lookAsked':
      return { ...state, isLookAsked: true };
    case 'lookStarted':
      return { ...wishFocus(state, state.isLookAsked ? 'lookCancel' : null), look: { step: null, isStopping: false }, lookFault: null };
    case 'lookStepped':
      return state.look ? { ...state, look: { ...state.look, step: event.step } } : state;
    case 'lookStopping':
      return state.look ? { ...state, isLookAsked: true, look: { ...state.look, isStopping: true } } : state;
    case 'lookDropped':
      return { ...state, look: null };
    case 'lookDone':
      return { ...afterLook(wishFocus(state, state.isLookAsked ? placeAfter(event.outcome) : null), event.outcome), look: null, isLookAsked: false };
    case 'lookFailed':
      return { ...wishFocus(state, state.isLookAsked ? 'result' : null), look: null, isLookAsked: false, lookFault: event.detail };
    case 'taskStarted':
      return startTask(state, event.task);
    case 'taskStepped':
      return state.task ? { ...state, task: { ...state.task, step: event.step } } : state;
    case 'taskStopping':
      return state.task ? { ...state, task: { ...state.task, isStopping: true } } : state;
    case 'taskDone':
      return { ...wishFocus(state, event.focus), task: null, result: event.result ?? (state.task?.name === 'remember' ? state.result : null) };
    case 'resultDismissed':
      return { ...wishFocus(state, 'build'), result: null };
    case 'noticed':
      return { ...state, notice: event.sentence };
  }
}

function startTask(state: PaneState, name: TaskName): PaneState {
  const started: PaneState = { ...state, task: { name, step: null, isStopping: false }, notice: null };
  // Something small is kept in passing; everything else is followed where its result will stand.
  return name === 'remember' ? started : { ...wishFocus(started, 'cancel'), tab: 'month' };
}

function afterLook(state: PaneState, outcome: LookOutcome): PaneState {
  const language = state.chosenLanguage ?? outcome.memory.language ?? state.excelLanguage;
  const wasStopped = outcome.kind === 'refused' && outcome.refusal === 'cancelled';
  // What was read before is worth more than nothing, if it is said to be old.
  if (wasStopped && viewOf(state)) return { ...state, hasUnreadChanges: true };
  return {
    ...state,
    language,
    looked: outcome,
    hasUnreadChanges: false,
    ledgerSheet: outcome.kind === 'found' ? outcome.view.figures.ledgerSheet : state.ledgerSheet,
    result: resultThatStays(state.result, outcome),
  };
}

function placeAfter(outcome: LookOutcome): FocusWish['place'] {
  if (outcome.kind === 'question') return 'result';
  return outcome.kind === 'refused' && outcome.refusal !== 'noLedger' ? 'lookAgain' : 'build';
}

/** A month that was built belongs to its ledger and its date, and goes with them. */
function resultThatStays(result: PaneResult | null, outcome: LookOutcome): PaneResult | null {
  if (result?.kind !== 'built' || outcome.kind !== 'found') return result;
  const { ledgerSheet, asOf } = outcome.view.figures;
  return result.report.ledgerSheet === ledgerSheet && result.report.asOf === asOf ? result : null;
}

function wishFocus(state: PaneState, place: FocusWish['place'] | null): PaneState {
  return place === null ? state : { ...state, focus: { place, turn: (state.focus?.turn ?? 0) + 1 } };
}
