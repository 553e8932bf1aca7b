import { unknownCustomer } from '../../ledger/customer-name';
import type { CustomerName } from '../../ledger/ledger';
import type { CaseRecord } from '../cases/case-record';
import type { RegisterNotice } from '../register-notice';
import type { EvidenceRecord } from './evidence-record';

/**
 * Gives evidence that names its case alone that case's customer, unless cases of several customers bear the number; what names a case that
 * 案件 does not have is told of, and is nobody's (R44).
 */
export function settleEvidence(
  rows: readonly EvidenceRecord[] | null,
  cases: readonly CaseRecord[] | null,
): { readonly rows: readonly EvidenceRecord[] | null; readonly notices: readonly RegisterNotice[] } {
  if (rows === null) return { rows, notices: [] };
  const customersOf = new Map<string, CustomerName[]>();
  for (const { number, customer } of cases ?? []) {
    const known = customersOf.get(number) ?? [];
    if (!known.some(({ key }) => key === customer.key)) customersOf.set(number, [...known, customer]);
  }
  const notices: RegisterNotice[] = [];
  const settled = rows.map((row) => {
    const { caseNumber, sheetName, rowNumber } = row;
    if (caseNumber === '') return row;
    const customers = customersOf.get(caseNumber) ?? [];
    const [customer] = customers;
    if (customer === undefined) notices.push({ kind: 'unknownCase', sheetName, rowNumber, caseNumber });
    return row.customer.key === unknownCustomer.key && customer !== undefined && customers.length === 1 ? { ...row, customer } : row;
  });
  return { rows: settled, notices };
}
