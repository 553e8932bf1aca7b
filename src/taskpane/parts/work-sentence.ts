import type { ProgressStep } from '../../jobs/ports/job-control';
import type { PaneTexts } from '../../texts/pane/zh-CN';
import type { PaneLook } from '../state/pane-state';

/**
 * What is to be said of a job under way: what it does, or that it stops, or what it may be waiting for; null while there is nothing to
 * tell.
 */
export function workSentence({ step, isStopping, isQuiet }: PaneLook, words: PaneTexts['progress']): string | null {
  if (isStopping) return isQuiet ? words.stoppingWaiting : words.stopping;
  if (isQuiet) return words.waiting;
  return step && stepSentence(step, words);
}

/** What a job is doing, in a line. */
function stepSentence(step: ProgressStep, words: PaneTexts['progress']): string {
  const { stage, subject, done, total } = step;
  switch (stage) {
    case 'reading':
      return words.reading(subject, done, total);
    case 'writing':
      return words.writing(subject, done, total);
    case 'reckoning':
      return words.reckoning(subject);
    case 'composing':
      return words.composing(done, total);
    case 'checking':
      return words.checking(subject);
  }
}
