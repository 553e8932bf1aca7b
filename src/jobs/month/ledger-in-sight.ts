import type { Ledger } from '../../ledger/ledger';
import { readLedger } from '../../ledger/reading/read-ledger';
import type { JobFault } from '../job-fault';
import type { ReadBook } from '../read-book';
import { chooseLedger } from './choose-ledger';
import { withoutRegisters } from './without-registers';

/** The ledger of a sheet, or the workbook's, as it is remembered to be read; a job that wants its customers alone asks nothing first. */
export function ledgerInSight(
  book: ReadBook,
  sheetName: string | undefined,
): { readonly kind: 'ledger'; readonly ledger: Ledger } | (Omit<JobFault, 'refusal'> & { readonly refusal: 'badRequest' }) {
  const reading = withoutRegisters(book.reading, sheetName, book.registers);
  const { recognition, choices } = chooseLedger(reading.workbook, reading.memory, sheetName === undefined ? {} : { sheetName }, null);
  if (recognition.kind === 'found') {
    const read = readLedger(reading.workbook, recognition.layout, choices, book.policy());
    if (read.kind !== 'question') return { kind: 'ledger', ledger: read.ledger };
  }
  return { kind: 'refused', refusal: 'badRequest', reason: { kind: 'noLedger', sheetName: sheetName ?? null } };
}
