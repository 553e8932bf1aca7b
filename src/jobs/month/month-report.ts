import { a1Of } from '../../cells/a1';
import { formatIsoDay } from '../../domain/calendar/serial-day';
import { formatCents } from '../../domain/money/cents';
import type { AgedLedger, StandingTotals } from '../../ledger/aged-ledger';
import { byStanding } from '../../ledger/standing';
import type { JobWork } from '../define-job';
import { problemsAt } from '../../ledger/problems-at';
import { penaltyDoubts } from '../../reports/penalty-doubts';
import { ratesOfDays } from '../../texts/sheets/penalty-rates';
import type { MonthClasses, MonthCustomer, MonthReport, MonthTotals } from './build-month-contract';
import { disagreements } from './disagreements';
import type { MonthFigures } from './look-contract';

/** What is said of a month beside its figures. */
export interface MonthCircumstances {
  readonly asOfSource: MonthReport['asOfSource'];
  readonly period: string;
  /** Sentences that come before those of the ledger. */
  readonly notices: readonly string[];
}

/** An aged ledger as plain data for whoever asked for it: amounts as text, dates as text, findings as sentences. */
export function monthFigures(
  aged: AgedLedger,
  { texts, policy }: Pick<JobWork, 'texts' | 'policy'>,
  { asOfSource, period, notices }: MonthCircumstances,
): MonthFigures {
  const { ledger, main } = aged;
  const doubts = penaltyDoubts(aged, policy);
  const found = [...ledger.notices, ...aged.notices];
  return {
    asOf: formatIsoDay(aged.asOf),
    asOfSource,
    period,
    ledgerSheet: ledger.layout.sheetName,
    basis: aged.basis,
    penaltyIsEstimate: doubts.length > 0,
    unitFactor: ledger.unitFactor,
    rows: ledger.rows.length,
    totals: totalsOf(aged),
    customers: main.customers.map(
      (customer): MonthCustomer => ({
        name: customer.customer.name,
        balance: formatCents(customer.balanceCents),
        ...classesOf(customer.byStanding),
        penalty: formatCents(customer.penaltyCents),
        longestDaysOverdue: customer.longestDaysOverdue,
      }),
    ),
    problems: problemsAt(aged).map(({ place, value, reason }) => ({
      sheet: place.sheetName,
      cell: a1Of(place),
      value: String(value),
      reason: texts.reading.problem(reason),
    })),
    notices: [
      ...notices,
      ...found.map((notice) => texts.reading.notice(notice)),
      ...(doubts.includes('unconfirmed') ? [texts.sheets.attention.penaltyUnconfirmed(ratesOfDays(policy.penalty))] : []),
    ],
    checks: disagreements(found).map((notice) => texts.reading.notice(notice)),
    leftOut: ledger.leftOut.map(({ sheetName, rowNumber, word }) => ({
      sheet: sheetName,
      row: rowNumber,
      reason: texts.jobs.leftOut(word),
    })),
  };
}

function totalsOf({ main }: AgedLedger): MonthTotals {
  return {
    balance: formatCents(main.balanceCents),
    ...classesOf(main.byStanding),
    penalty: formatCents(main.penaltyCents),
    ledgerBalance: formatCents(main.tieOut.ledgerBalanceCents),
    difference: formatCents(main.tieOut.differenceCents),
  };
}

function classesOf(totals: StandingTotals): MonthClasses {
  return byStanding((standing) => formatCents(totals[standing]));
}
