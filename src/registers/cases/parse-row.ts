import type { RowCells } from '../row-cells';
import { lossCauses } from '../write-offs/columns';
import type { CaseRecord } from './case-record';
import { caseResults, caseStates, preservations } from './columns';
import type { CaseRole } from './columns';

/** A row of 案件 (R43), or null where its number or its customer is not known. */
export function parseCase(cells: RowCells<CaseRole>): CaseRecord | null {
  const number = cells.text('number');
  if (number === '') cells.complain('number', { kind: 'missing' });
  const customer = cells.customer('customer', 'invoices');
  const record = {
    ...cells.source(),
    number,
    invoiceNumbers: cells.invoiceNumbers('invoices', customer),
    state: cells.word('state', caseStates),
    handler: cells.text('handler'),
    court: cells.text('court'),
    filedDay: cells.day('filedDay'),
    docket: cells.text('docket'),
    preservation: cells.word('preservation', preservations),
    preservationDay: cells.day('preservationDay'),
    servedDay: cells.day('servedDay'),
    mediationDay: cells.day('mediationDay'),
    confirmedDay: cells.day('confirmedDay'),
    orderServedDay: cells.day('orderServedDay'),
    judgmentDay: cells.day('judgmentDay'),
    judgmentServedDay: cells.day('judgmentServedDay'),
    rulingServedDay: cells.day('rulingServedDay'),
    judgmentCents: cells.money('judgmentAmount'),
    effectiveDay: cells.day('effectiveDay'),
    performanceDay: cells.day('performanceDay'),
    costCents: cells.money('cost'),
    recoveredCents: cells.money('recovered'),
    closedDay: cells.day('closedDay'),
    result: cells.word('result', caseResults),
    cause: cells.word('cause', lossCauses),
    note: cells.text('note'),
  };
  return number === '' || customer === null ? null : { ...record, customer };
}
