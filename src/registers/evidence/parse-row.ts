import { unknownCustomer } from '../../ledger/customer-name';
import type { RowCells } from '../row-cells';
import { meaningOf } from '../word-list';
import { carriers, evidenceCategories, recordChecks } from './columns';
import type { EvidenceRole } from './columns';
import type { EvidenceRecord, RecordCheck } from './evidence-record';

/** More pages than any file has. */
const mostPages = 100_000;

/**
 * A row of 证据 (R44), or null where it names neither a case nor a customer, or says not what it is. Whose it is that names a case alone is
 * that case's customer: `settleEvidence` says.
 */
export function parseEvidence(cells: RowCells<EvidenceRole>): EvidenceRecord | null {
  const caseNumber = cells.text('caseNumber');
  const isOfCase = caseNumber !== '' && cells.text('customer') === '';
  const customer = isOfCase ? unknownCustomer : cells.customer('customer', 'invoices');
  const category = cells.word('category', evidenceCategories);
  if (category === null && cells.text('category') === '') cells.complain('category', { kind: 'missing' });
  const name = cells.text('name');
  if (name === '') cells.complain('name', { kind: 'missing' });
  const record = {
    ...cells.source(),
    caseNumber,
    invoiceNumbers: cells.invoiceNumbers('invoices', isOfCase ? null : customer),
    name,
    day: cells.day('day'),
    carrier: cells.word('carrier', carriers),
    fileName: cells.text('fileName'),
    sha256: hashIn(cells),
    fileSize: cells.number('fileSize', 0, Number.MAX_SAFE_INTEGER),
    registeredDay: cells.day('registeredDay'),
    checks: checksIn(cells),
    pages: cells.number('pages', 0, mostPages),
    source: cells.text('source'),
    proves: cells.text('proves'),
    storedAt: cells.text('storedAt'),
    backup: cells.text('backup'),
    secrecy: cells.text('secrecy'),
  };
  return customer === null || category === null || name === '' ? null : { ...record, customer, category };
}

/** A hash that is none proves nothing. */
function hashIn(cells: RowCells<EvidenceRole>): string {
  const text = cells.text('sha256').replace(/\s+/g, '').toLowerCase();
  if (text === '' || /^[0-9a-f]{64}$/.test(text)) return text;
  cells.complain('sha256', { kind: 'noHash' });
  return '';
}

/** Several in a cell, parted as invoice numbers are. */
function checksIn(cells: RowCells<EvidenceRole>): readonly RecordCheck[] {
  const parts = cells
    .text('checks')
    .split(/[、,，;；/\n]/)
    .filter((part) => part.trim() !== '');
  const known = parts.map((part) => meaningOf(part, recordChecks));
  if (known.includes(undefined)) cells.complain('checks', { kind: 'wordUnknown', known: recordChecks.map(({ text }) => text) });
  const meant = new Set(known);
  return recordChecks.flatMap(({ means }) => (meant.has(means) ? [means] : []));
}
