import type { Language } from '../texts/language';
import { checkEvidence } from './cases/check-evidence';
import { openCase } from './cases/open-case';
import { packCase } from './cases/pack-case';
import { registerEvidence } from './cases/register-evidence';
import { saveArchiveList } from './cases/save-archive-list';
import { arrangeWork } from './desk/arrange-work';
import { debtorCard } from './desk/debtor-card';
import { listWork } from './desk/list-work';
import { logContact } from './desk/log-contact';
import { makePlan } from './desk/make-plan';
import { raiseObjection } from './desk/raise-objection';
import { fillInstalments } from './desk/fill-instalments';
import { resolveObjection } from './desk/resolve-objection';
import { saveCommitteePaper } from './desk/save-committee-paper';
import { saveNegotiation } from './desk/save-negotiation';
import { keepLetterData } from './letters/keep-letter-data';
import { letterTemplate } from './letters/letter-template';
import { previewLetter } from './letters/preview-letter';
import { proposeLetters } from './letters/propose-letters';
import { recordLetterFates } from './letters/record-letter-fates';
import { writeLetters } from './letters/write-letters';
import { buildMonth } from './month/build-month';
import { look } from './month/look';
import { removeMonth } from './month/remove-month';
import { saveSummary } from './month/save-summary';
import { runJobs, type JobOf, type OutcomesOf, type RequestsOf } from './run-jobs';
import { textsIn } from './texts-in';
import { insertExample } from './workbook/insert-example';
import { insertSample } from './workbook/insert-sample';
import { makePolicySheet } from './workbook/make-policy-sheet';
import { makeRegister } from './workbook/make-register';
import { protectRegisters } from './workbook/protect-registers';
import { remember } from './workbook/remember';
import { settleRun } from './workbook/settle-run';
import { show } from './workbook/show';

/** Every job that there is. */
export const allJobs = [
  buildMonth,
  removeMonth,
  saveSummary,
  look,
  remember,
  show,
  insertSample,
  insertExample,
  makePolicySheet,
  makeRegister,
  settleRun,
  proposeLetters,
  previewLetter,
  writeLetters,
  keepLetterData,
  recordLetterFates,
  letterTemplate,
  listWork,
  debtorCard,
  logContact,
  arrangeWork,
  makePlan,
  raiseObjection,
  resolveObjection,
  packCase,
  openCase,
  registerEvidence,
  checkEvidence,
  saveArchiveList,
  protectRegisters,
  fillInstalments,
  saveNegotiation,
  saveCommitteePaper,
] as const;

/** What each job is asked. */
export type JobRequests = RequestsOf<typeof allJobs>;

/** What each job answers. */
export type JobOutcomes = OutcomesOf<typeof allJobs>;

export type JobName = keyof JobRequests;

/** A job by its name, with what it is asked. */
export type Job<Name extends JobName = JobName> = JobOf<typeof allJobs, Name>;

/** Runs one job; ribbon, pane and command line all come through here. */
export const runJob = runJobs(allJobs);

/** What a user should know before a job that writes is started. */
export function describeJob(language: Language): { readonly cannotUndo: string } {
  return { cannotUndo: textsIn[language].jobs.cannotUndo };
}
