import { formatIsoDay } from '../../domain/calendar/serial-day';
import { formatCents } from '../../domain/money/cents';
import type { AgedLedger, StandingTotals } from '../../ledger/aged-ledger';
import { byStanding } from '../../ledger/standing';
import type { Policy } from '../../policy/policy';
import { problemsAt } from '../../ledger/problems-at';
import { penaltyDoubts } from '../../reports/penalty-doubts';
import type { MonthClasses, MonthCustomer, MonthReport, MonthTotals } from './build-month-contract';
import { isDisagreement } from './disagreements';
import type { CheckOrNotice, Finding, MonthNotice } from './finding';
import type { MonthFigures } from './look-contract';

/** What is said of a month beside its figures. */
export interface MonthCircumstances {
  readonly asOfSource: MonthReport['asOfSource'];
  readonly period: string;
  /** What comes before the findings of the ledger. */
  readonly notices: readonly MonthNotice[];
}

/** An aged ledger as plain data for whoever asked for it: amounts as text, dates as text, findings as they are. */
export function monthFigures(aged: AgedLedger, policy: Policy, { asOfSource, period, notices }: MonthCircumstances): MonthFigures {
  const { ledger, main } = aged;
  return {
    asOf: formatIsoDay(aged.asOf),
    asOfSource,
    period,
    ledgerSheet: ledger.layout.sheetName,
    basis: aged.basis,
    penaltyIsEstimate: penaltyDoubts(aged, policy).length > 0,
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
    findings: findingsOf(aged, policy, notices),
  };
}

function findingsOf(aged: AgedLedger, policy: Policy, notices: readonly MonthNotice[]): Finding[] {
  const { ledger } = aged;
  const isUnconfirmed = penaltyDoubts(aged, policy).includes('unconfirmed');
  const said = [
    ...notices,
    ...ledger.notices,
    ...aged.notices,
    ...(isUnconfirmed ? [{ kind: 'penaltyUnconfirmed', terms: policy.penalty } as const] : []),
  ];
  return [
    ...problemsAt(aged).map((problem): Finding => ({ gravity: 'problem', kind: 'cellUnreadable', ...problem })),
    ...said.map((notice): CheckOrNotice => ({ gravity: isDisagreement(notice) ? 'check' : 'notice', ...notice })),
    ...ledger.leftOut.map((row): Finding => ({ gravity: 'leftOut', kind: 'rowLeftOut', ...row })),
  ];
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
