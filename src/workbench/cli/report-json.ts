import type { CasePackReport } from './case-outcome';
import type { EvidenceReport } from './evidence-outcome';
import type { Alert, Amounts, Debtor, MonthReport, UncheckedAlert } from './month-outcome';
import { standings } from './month-outcome';
import type { LettersReport, WrittenLetter } from './letters-outcome';
import type { ReportFault } from './report-fault';

/**
 * The one object that `--json` prints: these keys, in this order, and no others; those of reports and letters where these were asked for.
 */
export function reportJson(
  report: MonthReport,
  /** null: no workbook was made. */
  file: string | null,
  notices: readonly string[],
  letters: LettersReport | null = null,
  { summary = null, meetingPaper = null }: { readonly summary?: string | null; readonly meetingPaper?: string | null } = {},
  pack: CasePackReport | null = null,
  evidence: EvidenceReport | null = null,
): object {
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
    ...(report.top && { top: report.top.map(debtorJson) }),
    ...(report.alerts && { alerts: report.alerts.map(alertJson) }),
    ...(report.unchecked && { unchecked: report.unchecked.map(uncheckedJson) }),
    ...(report.measures && { measures: report.measures }),
    ...(report.work && { work: report.work }),
    ...(report.recovery !== undefined && { recovery: report.recovery }),
    ...(report.credit !== undefined && { credit: report.credit }),
    ...(report.vetting !== undefined && { vetting: report.vetting }),
    ...(report.cases !== undefined && { cases: report.cases }),
    ...(report.caseReview !== undefined && { caseReview: report.caseReview }),
    ...(letters && lettersJson(letters)),
    ...(summary !== null && { summary }),
    ...(meetingPaper !== null && { meetingPaper }),
    ...(pack !== null && { pack }),
    ...(evidence !== null && { evidence: evidenceJson(evidence) }),
  };
}

function amounts(source: Amounts): object {
  return {
    balance: source.balance,
    ...Object.fromEntries(standings.map((standing) => [standing, source[standing]])),
    penalty: source.penalty,
  };
}

function debtorJson(debtor: Debtor): object {
  const { age, longest, concentration, lateness, trust, limitation } = debtor.parts;
  return {
    name: debtor.name,
    balance: debtor.balance,
    share: debtor.share,
    runningShare: debtor.runningShare,
    longestDaysOverdue: debtor.longestDaysOverdue,
    penalty: debtor.penalty,
    tradeRatio: debtor.tradeRatio,
    averageDaysLate: debtor.averageDaysLate,
    disputed: debtor.disputed,
    brokenPromises: debtor.brokenPromises,
    openPromises: debtor.openPromises,
    limitationDate: debtor.limitationDate,
    score: debtor.score,
    level: debtor.level,
    parts: { age, longest, concentration, lateness, trust, limitation },
    nextStep: debtor.nextStep,
  };
}

function lettersJson({ letters, held, waiting }: LettersReport): object {
  return {
    letters: letters.map(letterJson),
    held: held.map(({ customer, invoiceNumber, reason }) => ({ customer, invoiceNumber, reason })),
    waiting: waiting.map(({ customer, reason }) => ({ customer, reason })),
  };
}

function letterJson(letter: WrittenLetter): object {
  const { customer, currency, stage, basis, letterDate, finalPaymentDate, principal, penalty, credits, total, totalInCapitals } = letter;
  return {
    customer,
    ...(currency !== undefined && { currency }),
    ...{ stage, basis, letterDate, finalPaymentDate, principal, penalty, credits, total, totalInCapitals },
    invoices: letter.invoices.map(({ invoiceNumber, row, balance, daysOverdue, penalty: ofInvoice }) => ({
      invoiceNumber,
      row,
      balance,
      daysOverdue,
      penalty: ofInvoice,
    })),
    number: letter.number,
    file: letter.file,
  };
}

function alertJson({ customer, kind, amount, since, urgency, rule, action }: Alert): object {
  return { customer, kind, amount, since, urgency, rule, action };
}

function evidenceJson({ rows, withoutFile, unregistered }: EvidenceReport): object {
  return {
    rows: rows.map(({ place: { sheet, cell }, caseNumber, customer, name, fileName, sha256, state, foundAs }) => ({
      ...{ sheet, cell, case: caseNumber, customer, name, file: fileName, sha256, state, foundAs },
    })),
    withoutFile,
    unregistered,
  };
}

/** Whoever is not checked is named, where it is not everybody. */
function uncheckedJson({ kind, missing, customers }: UncheckedAlert): object {
  return { kind, missing, ...(customers && { customers }) };
}

/** The one object that `--json` prints where there is no report: which of the faults it is, and its sentence in the language asked for. */
export function failureJson(kind: ReportFault['kind'] | 'crash', sentence: string): object {
  return { error: { kind, sentence } };
}
