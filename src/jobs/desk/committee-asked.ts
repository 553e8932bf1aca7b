import { formatIsoDay } from '../../domain/calendar/serial-day';
import { committeeSource } from '../../reports/committee/committee-source';
import { periodOf } from '../../reports/report-names';
import type { JobWork } from '../define-job';
import { openLetterDesk } from '../letters/open-letter-desk';
import { rulesVersion } from '../month/rules-version';
import { committeePaper } from './committee-paper';
import type { SaveCommitteePaperOutcome } from './save-committee-paper-contract';
import type { CommitteePaperAsked } from './save-committee-paper-request';
import { savePaper } from './save-paper';

/** Reads the ledger and its registers, and saves on one page what the committee is to see. */
export async function committeeAsked({ preparedAt, ...month }: CommitteePaperAsked, work: JobWork): Promise<SaveCommitteePaperOutcome> {
  const opened = await openLetterDesk(month, work);
  if (opened.kind !== 'open') return opened;
  const { desk, policy } = opened;
  const { texts } = work;
  const names = { period: periodOf(desk.asOf), byKind: new Map() };
  const context = { texts, names, policy, preparedAt, ledgerFile: '', rulesVersion };
  const paper = committeePaper(committeeSource(desk, context));
  const name = `${texts.sheets.committeeName} ${names.period}`;
  const saved = await savePaper(paper, name, { day: formatIsoDay(desk.asOf), author: policy.company.name }, work);
  return saved.kind === 'saved' ? { kind: 'done', report: { file: saved.file } } : saved;
}
