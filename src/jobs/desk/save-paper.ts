import { paperTags, paperTemplateName, paperValues, type Paper } from '../../documents/paper';
import { fileNameOf } from '../../letters/file-names';
import type { JobWork } from '../define-job';
import { loadLetterEngine } from '../letters/load-letter-engine';
import type { RefusalReason } from '../refusal-reason';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A paper that was handed over, under its name, or why it could not be. */
export type SavedPaper =
  | { readonly kind: 'saved'; readonly file: string }
  | { readonly kind: 'refused'; readonly refusal: 'notSaved'; readonly reason: RefusalReason };

/** Hands a paper over as a .docx, called so, by the letters' engine; the day is `yyyy-mm-dd`. */
export async function savePaper(
  paper: Paper,
  name: string,
  { day, author }: { readonly day: string; readonly author: string },
  work: JobWork,
): Promise<SavedPaper> {
  const engine = await loadLetterEngine();
  const properties = { title: paper.title, subject: '', keywords: [], author, day };
  const bytes = await engine.filledDocument(await work.letterTemplate(paperTemplateName), paperTags, paperValues(paper), properties);
  const file = `${fileNameOf(name)}.docx`;
  const answer = await work.files.save(file, bytes, docx);
  if (answer.kind === 'saved') return { kind: 'saved', file: answer.name };
  const reason: RefusalReason =
    answer.reason === 'platform' ? { kind: 'savingNotPossible' } : { kind: 'savingFailed', name: file, message: answer.message };
  return { kind: 'refused', refusal: 'notSaved', reason };
}
