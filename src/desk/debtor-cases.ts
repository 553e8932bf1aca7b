import type { SerialDay } from '../domain/calendar/serial-day';
import { caseDeadlines } from '../domain/law/case-deadlines';
import type { CaseDeadline, CaseDeadlineKind } from '../domain/law/case-deadlines';
import type { Position } from '../ledger/aged-ledger';
import { claimOn } from '../ledger/replay/balance-on';
import type { CaseRecord } from '../registers/cases/case-record';
import type { Account } from './account';
import type { Desk } from './desk';
import { invoicesMeant } from './invoices-meant';
import { oncePerDesk } from './once-per-desk';
import { isOverdue } from './open-balance';

/** A case with what the ledger knows of it (R43). */
export interface DebtorCase {
  readonly record: CaseRecord;
  /** null where the ledger has no such customer. */
  readonly account: Account | null;
  /** Those that it names, else all that are overdue; what nothing is claimed of any more is left out. By due date, then ledger row. */
  readonly invoices: readonly Position[];
  /** Those whose time has not run out for want of the step that they ask for, by day. */
  readonly deadlines: readonly CaseDeadline[];
}

/** The cases at asOf, in the order of 案件 (R43). */
export const debtorCases = oncePerDesk((desk): readonly DebtorCase[] => (desk.registers.cases ?? []).map((record) => caseOf(desk, record)));

/** A case of a record, also of one that is not in the workbook yet. */
export function caseOf(desk: Desk, record: CaseRecord): DebtorCase {
  const account = desk.accounts.get(record.customer.key) ?? null;
  const meant =
    record.invoiceNumbers.length > 0
      ? invoicesMeant(desk, record, null)
      : (account?.invoices ?? []).filter((position) => isOverdue(position));
  const invoices = meant
    .filter(({ balanceCents, writtenOffCents }) => balanceCents + writtenOffCents > 0)
    .sort((one, other) => (one.row?.dueDay ?? 0) - (other.row?.dueDay ?? 0) || one.source.rowNumber - other.source.rowNumber);
  return { record, account, invoices, deadlines: openDeadlines(record, desk) };
}

/**
 * What a judgment of a day was about: the invoices that its case names, else those that were overdue then; what nothing was owed of then is
 * left out, what was paid since is not (R19).
 */
export function invoicesJudged(desk: Desk, record: CaseRecord, day: SerialDay): readonly Position[] {
  const wasDue = ({ row }: Position): boolean => row?.verified === true && row.dueDay !== null && row.dueDay < day;
  const meant =
    record.invoiceNumbers.length > 0
      ? invoicesMeant(desk, record, null)
      : (desk.accounts.get(record.customer.key)?.invoices ?? []).filter(wasDue);
  return meant.filter((position) => claimOn(position, day) > 0);
}

/** Periods that end for good by themselves: that they are over is no work of ours. */
const passesBy: ReadonlySet<CaseDeadlineKind> = new Set(['appeal', 'rulingAppeal', 'defence', 'objection']);

function openDeadlines(record: CaseRecord, { asOf }: Desk): readonly CaseDeadline[] {
  const { state, preservation, preservationDay, filedDay, confirmedDay, closedDay } = record;
  if (state === 'closed' || closedDay !== null) return [];
  const isPast = state === 'enforcement';
  const dates = {
    ...record,
    preservedBeforeSuit: preservation === 'preSuit' && filedDay === null ? preservationDay : null,
    judgmentServedDay: isPast || record.effectiveDay !== null ? null : record.judgmentServedDay,
    mediationDay: isPast || confirmedDay !== null ? null : record.mediationDay,
    effectiveDay: isPast ? null : record.effectiveDay,
    performanceDay: isPast ? null : record.performanceDay,
  };
  return caseDeadlines(dates)
    .filter(({ kind, day }) => day >= asOf || !passesBy.has(kind))
    .sort((one, other) => one.day - other.day);
}
