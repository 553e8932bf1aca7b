import { unknownCustomer } from '../../ledger/customer-name';
import type { CaseRecord } from '../cases/case-record';
import type { EvidenceRecord } from './evidence-record';

type NamedCase = Pick<CaseRecord, 'number' | 'customer'>;

/**
 * Whether a piece that names a case by its number is this one's: where cases of other customers bear the number too, the customer beside it
 * tells which, and what names none of them may be about each (R44).
 */
export function isOfCase(
  { caseNumber, customer }: Pick<EvidenceRecord, 'caseNumber' | 'customer'>,
  record: NamedCase,
  cases: readonly NamedCase[],
): boolean {
  if (record.number === '' || caseNumber !== record.number) return false;
  if (customer.key === record.customer.key || customer.key === unknownCustomer.key) return true;
  return !cases.some((other) => other.number === caseNumber && other.customer.key === customer.key);
}
