import { makePack } from '../../cases/make-pack';
import type { JobWork } from '../define-job';
import { loadLetterEngine } from '../letters/load-letter-engine';
import { openLetterDesk, type LetterMonthAsked } from '../letters/open-letter-desk';
import type { RefusalReason } from '../refusal-reason';
import { caseMeant } from './case-meant';
import type { PackCaseOutcome } from './pack-case-contract';

const zip = 'application/zip';

/** A file of its own: most packs are no archives. */
const caseArchives = () => import(/* webpackChunkName: "case-archive" */ './case-archive');

/** Reads the ledger and its registers, and saves the pack of the case that is meant. */
export async function packAsked(
  { case: wanted, archive, ...month }: LetterMonthAsked & { readonly case: string; readonly archive: boolean },
  work: JobWork,
): Promise<PackCaseOutcome> {
  const opened = await openLetterDesk(month, work);
  if (opened.kind !== 'open') return opened;
  const meant = caseMeant(opened.desk, wanted);
  if (meant.kind === 'refused') return meant;
  const engine = await loadLetterEngine();
  const kept = archive ? (await caseArchives()).caseArchive(opened, meant.debtorCase, work.language) : null;
  const pack = makePack(opened.desk, meant.debtorCase, await engine.documentPacking(), work.language, kept);
  const { record } = meant.debtorCase;
  if (pack === null)
    return { kind: 'refused', refusal: 'noSuchCase', reason: { kind: 'noSuchCase', value: record.customer.name, known: [] } };
  const { name, bytes, documents, notWritten } = pack;
  const answer = await work.files.save(name, bytes, zip);
  if (answer.kind !== 'saved') {
    const reason: RefusalReason =
      answer.reason === 'platform' ? { kind: 'savingNotPossible' } : { kind: 'savingFailed', name, message: answer.message };
    return { kind: 'refused', refusal: 'notSaved', reason };
  }
  return {
    kind: 'done',
    report: {
      ...{ file: answer.name, case: record.number, customer: record.customer.name },
      documents: documents.map(({ file, sha256, missing }) => ({ file, sha256, missing })),
      kept: [...(kept?.texts.keys() ?? [])],
      notWritten: notWritten.map(({ name: titled, why }) => ({ name: titled, why })),
    },
  };
}
