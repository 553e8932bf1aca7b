import { questionSentence } from '../../jobs/question-sentence';
import { refusalSentence } from '../../jobs/refusal-sentence';
import type { Language } from '../../texts/language';
import { paneTexts } from '../../texts/pane/pane-texts';
import type { Texts } from '../../texts/texts';
import type { PaneResult } from '../state/pane-state';

/** The heading of what a job came to; also what a screen reader hears. */
export function resultTitle(result: PaneResult, texts: Texts, language: Language): string {
  const words = paneTexts[texts.language];
  switch (result.kind) {
    case 'built': {
      const last = result.opened?.at(-1);
      if (last !== undefined) return words.risk.opened(last.customer, last.number);
      const [sheet, ...others] = result.report.sheets;
      return sheet !== undefined && others.length === 0 ? words.result.builtSheet(sheet.name) : words.result.built(result.report.period);
    }
    case 'removed':
      return words.result.removed(result.sheets.length);
    case 'summarySaved':
      return words.result.summarySaved(result.file);
    case 'sampleAdded':
      return words.result.sampleAdded;
    case 'tableReady':
      return words.result.tableReady(result.sheet, result.isNew, result.added);
    case 'exampleInserted':
      return words.result.exampleInserted(result.cell);
    case 'settled':
      return result.stayed.length > 0 ? texts.jobs.partlyUndone(result.stayed) : words.result.settled[result.became];
    case 'lettersDone':
      return result.say(language).title;
    case 'askedElsewhere':
    case 'asked':
      return questionSentence(result.question, texts);
    case 'refused':
      return refusalSentence(result.reason, texts);
    case 'fault':
      return words.fault.title;
  }
}
