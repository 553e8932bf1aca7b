import type { Amounts, MonthReport } from './month-outcome';
import { standings } from './month-outcome';
import type { ReportFault } from './report-fault';

/** The one object that `--json` prints: these keys, in this order, and no others. */
export function reportJson(report: MonthReport, file: string, notices: readonly string[]): object {
  const { totals } = report;
  return {
    asOf: report.asOf,
    file,
    rows: report.rows,
    totals: { ...amounts(totals), ledgerBalance: totals.ledgerBalance, difference: totals.difference },
    customers: report.customers.map((customer) => ({
      name: customer.name,
      ...amounts(customer),
      longestDaysOverdue: customer.longestDaysOverdue,
    })),
    problems: report.problems.map(({ sheet, cell, value, reason }) => ({ sheet, cell, value, reason })),
    notices,
    leftOut: report.leftOut.map(({ sheet, row, reason }) => ({ sheet, row, reason })),
  };
}

function amounts(source: Amounts): object {
  return {
    balance: source.balance,
    ...Object.fromEntries(standings.map((standing) => [standing, source[standing]])),
    penalty: source.penalty,
  };
}

/** The one object that `--json` prints where there is no report: which of the faults it is, and its sentence in the language asked for. */
export function failureJson(kind: ReportFault['kind'] | 'crash', sentence: string): object {
  return { error: { kind, sentence } };
}
