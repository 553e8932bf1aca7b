import type { CustomerName } from '../ledger/ledger';
import type { CaseRecord } from '../registers/cases/case-record';

/** A case of which nothing is known but whose it is, what it is called and about which invoices. */
export function newCase(customer: CustomerName, number: string, invoiceNumbers: readonly string[]): CaseRecord {
  return {
    ...{
      sheetName: '',
      rowNumber: 0,
      customer,
      number,
      invoiceNumbers,
      state: 'preparing',
      handler: '',
      court: '',
      filedDay: null,
      docket: '',
    },
    ...{ preservation: null, preservationDay: null, servedDay: null, mediationDay: null, confirmedDay: null, orderServedDay: null },
    ...{ judgmentDay: null, judgmentServedDay: null, rulingServedDay: null, judgmentCents: null, effectiveDay: null, performanceDay: null },
    ...{ costCents: null, recoveredCents: null, closedDay: null, result: null, cause: null, note: '' },
  };
}
