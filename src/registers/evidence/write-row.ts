import type { CellValue } from '../../cells/cell-value';
import type { SheetText } from '../../tables/table-column';
import { listedInvoices } from '../named-invoices';
import type { Written } from '../register';
import { textFor } from '../word-list';
import { carriers, evidenceCategories, recordChecks } from './columns';
import type { EvidenceRole } from './columns';
import type { EvidenceRecord } from './evidence-record';

/** A piece of evidence as the cells of a row of 证据. */
export function evidenceCells(row: Written<EvidenceRecord>, language: keyof SheetText): Readonly<Record<EvidenceRole, CellValue>> {
  return {
    caseNumber: row.caseNumber,
    customer: row.customer.name,
    invoices: listedInvoices(row.invoiceNumbers, language),
    category: textFor(row.category, evidenceCategories, language),
    name: row.name,
    day: row.day ?? '',
    carrier: textFor(row.carrier, carriers, language),
    fileName: row.fileName,
    sha256: row.sha256,
    fileSize: row.fileSize ?? '',
    registeredDay: row.registeredDay ?? '',
    checks: recordChecks
      .flatMap(({ means, text }) => (row.checks.includes(means) ? [text[language]] : []))
      .join(language === 'zh-CN' ? '、' : ', '),
    pages: row.pages ?? '',
    source: row.source,
    proves: row.proves,
    storedAt: row.storedAt,
    backup: row.backup,
    secrecy: row.secrecy,
  };
}
