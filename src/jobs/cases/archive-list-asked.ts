import { caseRetentions } from '../../desk/cases/case-retention';
import { formatIsoDay } from '../../domain/calendar/serial-day';
import { archiveListTexts } from '../../texts/archive-list/archive-list-texts';
import type { JobWork } from '../define-job';
import { savePaper } from '../desk/save-paper';
import { openLetterDesk, type LetterMonthAsked } from '../letters/open-letter-desk';
import { archiveListPaper } from './archive-list-paper';
import type { SaveArchiveListOutcome } from './save-archive-list-contract';

/** Reads the ledger and its registers, and saves the list of the day. */
export async function archiveListAsked(
  { preparedAt, ...month }: LetterMonthAsked & { readonly preparedAt: string },
  work: JobWork,
): Promise<SaveArchiveListOutcome> {
  const opened = await openLetterDesk(month, work);
  if (opened.kind !== 'open') return opened;
  const { desk, policy } = opened;
  const day = formatIsoDay(desk.asOf);
  const retentions = caseRetentions(desk);
  const paper = archiveListPaper(desk, retentions, preparedAt, work.texts);
  const saved = await savePaper(paper, archiveListTexts[work.language].fileName(day), { day, author: policy.company.name }, work);
  const mayBeDestroyed = retentions.filter(({ state }) => state === 'mayBeDestroyed').length;
  return saved.kind === 'saved' ? { kind: 'done', report: { file: saved.file, mayBeDestroyed } } : saved;
}
