import type { ProgressStep } from '../../jobs/ports';
import type { ProgressTexts } from '../../texts/pane-texts';
import { formatCount } from '../format-amount';

/** What a job is doing, in a line. */
export function stepSentence(step: ProgressStep, words: ProgressTexts): string {
  const { stage, subject, done, total } = step;
  switch (stage) {
    case 'reading':
      return words.reading(subject, formatCount(done), formatCount(total));
    case 'writing':
      return words.writing(subject, formatCount(done), formatCount(total));
    case 'reckoning':
      return words.reckoning(subject);
    case 'checking':
      return words.checking(subject);
  }
}
