import { addMonthsClamped } from '../../domain/calendar/month-steps';
import type { SerialDay } from '../../domain/calendar/serial-day';
import { invoicesEver } from '../../ledger/replay/invoices-at';
import type { CaseRecord } from '../../registers/cases/case-record';
import { debtorCases, type DebtorCase } from '../debtor-cases';
import type { Desk } from '../desk';

/**
 * Whether the papers of a case may be destroyed: it is not closed, nobody typed when, no period is set, the period runs, something of it is
 * still claimed, another case of the debtor is open, the ledger knows not all of the invoices that it names or, where it names none, not its
 * debtor, so that nobody can tell whether they are paid; else they may.
 */
export type RetentionState =
  | 'open'
  | 'undated'
  | 'noPeriod'
  | 'running'
  | 'claimed'
  | 'shared'
  | 'unknownInvoices'
  | 'unknownDebtor'
  | 'mayBeDestroyed';

/** A case, and the last day on which its papers are kept by the period of the policy; null where there is none. */
export interface CaseRetention {
  readonly record: CaseRecord;
  readonly keepUntil: SerialDay | null;
  readonly state: RetentionState;
  /** Invoice numbers that the ledger has none of under this debtor, at any date and in any currency. */
  readonly unknownNumbers: readonly string[];
}

/** Every case of 案件 in its order. The period is the user's: no law is known here that sets one. */
export function caseRetentions(desk: Desk): readonly CaseRetention[] {
  const all = debtorCases(desk);
  return all.map((one) => {
    const keepUntil = keepUntilOf(desk, one.record);
    const unknownNumbers = unknownNumbersOf(desk, one.record);
    return { record: one.record, keepUntil, state: stateOf(desk, one, keepUntil, all, unknownNumbers), unknownNumbers };
  });
}

/** The last day on which the papers of a closed case are kept; null where it is open or either date is not known. */
export function keepUntilOf({ policy }: Desk, { closedDay }: CaseRecord): SerialDay | null {
  const { retentionYears } = policy.cases;
  return closedDay === null || retentionYears === null ? null : addMonthsClamped(closedDay, retentionYears * 12);
}

function stateOf(
  desk: Desk,
  { record, invoices }: DebtorCase,
  keepUntil: SerialDay | null,
  all: readonly DebtorCase[],
  unknownNumbers: readonly string[],
): RetentionState {
  if (isOpen(record)) return 'open';
  if (record.closedDay === null) return 'undated';
  if (keepUntil === null) return 'noPeriod';
  if (desk.asOf <= keepUntil) return 'running';
  if (invoices.length > 0 || mayBeOwed(desk, record)) return 'claimed';
  const hasOther = all.some(
    (other) => other.record !== record && other.record.customer.key === record.customer.key && isOpen(other.record),
  );
  if (hasOther) return 'shared';
  if (unknownNumbers.length > 0) return 'unknownInvoices';
  const isKnown = desk.aged.ledger.rows.some(({ customer }) => customer.key === record.customer.key);
  return record.invoiceNumbers.length > 0 || isKnown ? 'mayBeDestroyed' : 'unknownDebtor';
}

function unknownNumbersOf({ aged }: Desk, { customer, invoiceNumbers }: CaseRecord): readonly string[] {
  const invoices = invoicesEver(aged.ledger);
  return invoiceNumbers.filter((number) => invoices.find(customer, number).length === 0);
}

/** What is owed in another currency, or from a day that can't be read, is in no case's claim; its papers are needed (R12, R12d). */
function mayBeOwed({ aged, accounts }: Desk, { customer: { key } }: CaseRecord): boolean {
  const elsewhere = aged.otherCurrencies.flatMap(({ positions }) => positions.filter(({ customer }) => customer.key === key));
  const undated = (accounts.get(key)?.invoices ?? []).filter(({ row }) => row?.verified !== true);
  return [...elsewhere, ...undated].some(({ balanceCents, writtenOffCents }) => balanceCents + writtenOffCents > 0);
}

function isOpen({ state, closedDay }: CaseRecord): boolean {
  return state !== 'closed' && closedDay === null;
}
