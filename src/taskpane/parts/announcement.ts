import { questionSentence } from '../../jobs/question-sentence';
import { refusalSentence } from '../../jobs/refusal-sentence';
import { paneTexts } from '../../texts/pane/pane-texts';
import type { Texts } from '../../texts/texts';
import { hasNoLedger, resultInSight } from '../state/pane-state';
import type { PaneState } from '../state/pane-state';
import { noticeSentence } from './notice-sentence';
import { resultTitle } from './result-title';
import { workSentence } from './work-sentence';

/** What a screen reader hears: that a job began and what it came to, not every row of it; and what keeps the pane from going on. */
export function announcement(state: PaneState, texts: Texts): string {
  const words = paneTexts[texts.language];
  const { task, command, notice, lookFault, looked } = state;
  const result = resultInSight(state);
  // Something small is kept in passing; what was said last is not said again after it.
  if (task && task.name !== 'remember') return task.isQuiet ? (workSentence(task, words.progress) ?? '') : words.progress.tasks[task.name];
  if (command !== null) return words.progress.tasks[command];
  if (notice !== null) return noticeSentence(notice, texts);
  if (result) return resultTitle(result, texts, state.language);
  if (lookFault !== null) return words.fault.title;
  if (looked === null || looked.kind === 'found' || hasNoLedger(state)) return '';
  return looked.kind === 'question' ? questionSentence(looked.question, texts) : refusalSentence(looked.reason, texts);
}
