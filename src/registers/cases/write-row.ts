import type { CellValue } from '../../cells/cell-value';
import type { SheetText } from '../../tables/table-column';
import { listedInvoices } from '../named-invoices';
import type { Written } from '../register';
import { textFor } from '../word-list';
import { lossCauses } from '../write-offs/columns';
import { yuanCell } from '../yuan-cell';
import type { CaseRecord } from './case-record';
import { caseResults, caseStates, preservations } from './columns';
import type { CaseRole } from './columns';

/** A case as the cells of a row of 案件. */
export function caseCells(row: Written<CaseRecord>, language: keyof SheetText): Readonly<Record<CaseRole, CellValue>> {
  return {
    number: row.number,
    customer: row.customer.name,
    invoices: listedInvoices(row.invoiceNumbers, language),
    state: textFor(row.state, caseStates, language),
    handler: row.handler,
    court: row.court,
    filedDay: row.filedDay ?? '',
    docket: row.docket,
    preservation: textFor(row.preservation, preservations, language),
    preservationDay: row.preservationDay ?? '',
    servedDay: row.servedDay ?? '',
    mediationDay: row.mediationDay ?? '',
    confirmedDay: row.confirmedDay ?? '',
    orderServedDay: row.orderServedDay ?? '',
    judgmentDay: row.judgmentDay ?? '',
    judgmentServedDay: row.judgmentServedDay ?? '',
    rulingServedDay: row.rulingServedDay ?? '',
    judgmentAmount: yuanCell(row.judgmentCents),
    effectiveDay: row.effectiveDay ?? '',
    performanceDay: row.performanceDay ?? '',
    cost: yuanCell(row.costCents),
    recovered: yuanCell(row.recoveredCents),
    closedDay: row.closedDay ?? '',
    result: textFor(row.result, caseResults, language),
    cause: textFor(row.cause, lossCauses, language),
    note: row.note,
  };
}
