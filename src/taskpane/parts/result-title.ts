import type { PaneTexts } from '../../texts/pane/pane-texts';
import type { PaneResult } from '../state/pane-state';

/** The heading of what a job came to; also what a screen reader hears. */
export function resultTitle(result: PaneResult, words: PaneTexts): string {
  switch (result.kind) {
    case 'built':
      return words.result.built(result.report.period);
    case 'removed':
      return words.result.removed(result.sheets.length);
    case 'sampleAdded':
      return words.result.sampleAdded;
    case 'exampleInserted':
      return words.result.exampleInserted(result.cell);
    case 'asked':
    case 'refused':
      return result.sentence;
    case 'fault':
      return words.fault.title;
  }
}
