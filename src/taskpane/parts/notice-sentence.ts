import { refusalSentence } from '../../jobs/refusal-sentence';
import type { Texts } from '../../texts/texts';
import type { PaneNotice } from '../state/pane-state';

/** What the pane says of something small that could not be done. */
export function noticeSentence(notice: PaneNotice, texts: Texts): string {
  return notice.kind === 'fault' ? notice.detail : refusalSentence(notice, texts);
}
