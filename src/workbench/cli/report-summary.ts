import type { SummaryWords, WorkbenchWords } from '../words/workbench-words';
import { centsOf, grouped, groupedYuan } from './exact-amount';
import type { LettersReport, WrittenLetter } from './letters-outcome';
import type { Alert, Amounts, Customer, MonthReport } from './month-outcome';
import { standings } from './month-outcome';
import { textTable } from './text-table';

const customersShown = 12;
const alertsShown = 5;
/** So many customers with their grades. */
const gradesShown = 30;
const overdueStandings = ['关注', '次级', '可疑', '损失'] as const;

/** What is to be said beside the figures: warnings stand before all else. */
export interface ReportRemarks {
  readonly warnings: readonly string[];
  readonly notices: readonly string[];
}

/** The summary that the command prints: classes, largest customers, tie-out, everything that needs a look, the file. */
export function reportSummary(
  report: MonthReport,
  ledgerName: string,
  /** null: no workbook was made. */
  file: string | null,
  { warnings, notices }: ReportRemarks,
  { summary }: WorkbenchWords,
  letters: LettersReport | null = null,
): string {
  const { totals, problems, leftOut } = report;
  const sections = [
    ...warnings,
    [
      summary.title(ledgerName, report.ledgerSheet),
      `${summary.asOf(report.asOf, report.asOfSource)}  ·  ${summary.rows(report.rows)}  ·  ${summary.basis(report.basis)}`,
    ].join('\n'),
    standingsTable(totals, summary),
    customersTable(report, summary),
    summary.tieOut(grouped(totals.ledgerBalance), grouped(totals.balance), grouped(totals.difference), {
      isZero: centsOf(totals.difference) === 0n,
      agrees: report.agreesWithLedger,
      sentence: report.comparedWith,
    }),
  ];
  sections.push(...riskSections(report, summary));
  if (letters !== null) sections.push(lettersSection(letters, summary));
  if (problems.length > 0) {
    const lines = problems.map(({ sheet, cell, value, reason }) => `  ${summary.problem(`${sheet}!${cell}`, value, reason)}`);
    sections.push([summary.problems(problems.length), ...lines].join('\n'));
  }
  if (notices.length > 0) sections.push([summary.notices(notices.length), ...notices.map((notice) => `  · ${notice}`)].join('\n'));
  if (leftOut.length > 0) sections.push(summary.leftOut(leftOut.length));
  if (file !== null) sections.push(summary.written(file));
  return `${sections.join('\n\n')}\n`;
}

/** The largest debtors, the warnings and what was not checked, where they were asked for. */
function riskSections({ top, alerts, unchecked, work, credit }: MonthReport, words: SummaryWords): string[] {
  const section = (heading: string, lines: readonly string[]): string => [heading, ...lines.map((line) => `  ${line}`)].join('\n');
  return [
    ...(top && top.length > 0
      ? [
          section(
            words.debtors(top.length),
            top.map(({ name, balance, level, isUnrated, score }) =>
              isUnrated ? words.unratedDebtor(name, grouped(balance)) : words.debtor(name, grouped(balance), level, score),
            ),
          ),
        ]
      : []),
    ...(alerts ? [section(alertsHeading(alerts, words), alertLines(alerts, words))] : []),
    ...(unchecked && unchecked.length > 0
      ? [
          section(
            words.unchecked(unchecked.length),
            unchecked.map(({ sentence }) => sentence),
          ),
        ]
      : []),
    ...(work ? [words.work(work.length)] : []),
    ...(credit === undefined
      ? []
      : credit === null
        ? [words.noGrades]
        : [section(words.grades(credit.grades.length), gradeLines(credit, words))]),
  ];
}

/** The first of the grades, and how many more there are. */
function gradeLines({ grades }: NonNullable<MonthReport['credit']>, words: SummaryWords): string[] {
  const further = grades.length - gradesShown;
  return [
    ...grades
      .slice(0, gradesShown)
      .map(({ name, grade, averageDaysLate, suggestedLimit }) =>
        words.graded(name, grade, averageDaysLate, suggestedLimit === null ? null : grouped(suggestedLimit)),
      ),
    ...(further > 0 ? [words.furtherGrades(further)] : []),
  ];
}

function alertsHeading(alerts: readonly Alert[], words: SummaryWords): string {
  const of = (urgency: Alert['urgency']): number => alerts.filter((alert) => alert.urgency === urgency).length;
  return words.alerts(alerts.length, { now: of('now'), week: of('week'), month: of('month') });
}

/** The most urgent ones, and how many more the sheet holds. */
function alertLines(alerts: readonly Alert[], words: SummaryWords): string[] {
  const further = alerts.length - alertsShown;
  return [
    ...alerts
      .slice(0, alertsShown)
      .map(({ urgency, customer, amount, rule, action }) =>
        words.alert(words.urgencies[urgency], customer || words.company, grouped(amount), rule, action),
      ),
    ...(further > 0 ? [words.furtherAlerts(further)] : []),
  ];
}

/** The letters that were written, the invoices that are not demanded, and who waits. */
function lettersSection({ letters, held, waiting, unsent, register }: LettersReport, words: SummaryWords): string {
  return [
    words.letters(letters.length, register.rows),
    ...letters.flatMap((letter) => [
      `  ${words.letter(letter.customer, letter.stage, sumOf(letter, letter.total), letter.number)}`,
      ...notClaimedLine(letter, words),
    ]),
    ...(held.length > 0 ? [`  ${words.lettersHeld(held.length)}`] : []),
    ...(waiting.length > 0 ? [`  ${words.lettersWaiting(waiting.map(({ customer }) => customer))}`] : []),
    ...(unsent.length > 0 ? [`  ${words.lettersUnsent(unsent)}`] : []),
  ].join('\n');
}

/** Where the sheets show more penalty than the letter claims, how the two tie out. */
function notClaimedLine(letter: WrittenLetter, words: SummaryWords): string[] {
  const { penalty, penaltyOnSheets, notClaimed } = letter;
  if (notClaimed.length === 0) return [];
  const parts = notClaimed.map(({ reason, invoices, amount }) => words.notClaimedPart(reason, invoices, sumOf(letter, amount)));
  return [`    ${words.penaltyTieOut(sumOf(letter, penaltyOnSheets), sumOf(letter, penalty), parts)}`];
}

/** With its currency, where that is not the ledger's main one. */
function sumOf({ currency }: WrittenLetter, amount: string): string {
  return currency === undefined ? grouped(amount) : `${currency} ${grouped(amount)}`;
}

function standingsTable(totals: Amounts, words: SummaryWords): string {
  const balance = centsOf(totals.balance);
  return textTable(
    [
      { heading: words.standing, align: 'left' },
      { heading: words.balance, align: 'right' },
      { heading: words.share, align: 'right' },
    ],
    [
      ...standings.map((standing) => [standing, grouped(totals[standing]), shareOf(centsOf(totals[standing]), balance)]),
      [words.total, grouped(totals.balance), shareOf(balance, balance)],
    ],
  );
}

function customersTable({ customers, totals }: MonthReport, words: SummaryWords): string {
  const largest = [...customers].sort((left, right) => compare(centsOf(right.balance), centsOf(left.balance))).slice(0, customersShown);
  const others = customers.filter((customer) => !largest.includes(customer));
  const longest = (of: readonly Customer[]): string =>
    String(of.reduce((most, { longestDaysOverdue }) => Math.max(most, longestDaysOverdue), 0));
  const line = (name: string, amounts: Amounts, days: string): string[] => [
    name,
    grouped(amounts.balance),
    groupedYuan(overdueCents(amounts)),
    days,
    grouped(amounts.penalty),
  ];
  const sum = (cents: (customer: Customer) => bigint): string =>
    groupedYuan(others.reduce((total, customer) => total + cents(customer), 0n));
  const table = textTable(
    [
      { heading: words.customer, align: 'left' },
      { heading: words.balance, align: 'right' },
      { heading: words.overdue, align: 'right' },
      { heading: words.longestDaysOverdue, align: 'right' },
      { heading: words.penalty, align: 'right' },
    ],
    [
      ...largest.map((customer) => line(customer.name, customer, String(customer.longestDaysOverdue))),
      ...(others.length === 0
        ? []
        : [
            [
              words.otherCustomers(others.length),
              sum(({ balance }) => centsOf(balance)),
              sum(overdueCents),
              longest(others),
              sum(({ penalty }) => centsOf(penalty)),
            ],
          ]),
      line(words.total, totals, longest(customers)),
    ],
  );
  // Of a debtor with credits alone nothing is overdue that needs explaining.
  const isMoreThanAll = largest.some((customer) => overdueCents(customer) > 0n && overdueCents(customer) > centsOf(customer.balance));
  return isMoreThanAll ? `${table}\n${words.overdueBesideCredits}` : table;
}

function overdueCents(amounts: Amounts): bigint {
  return overdueStandings.reduce((sum, standing) => sum + centsOf(amounts[standing]), 0n);
}

/** A share in percent with one decimal, rounded half up; nothing where there is no balance to be a share of. */
function shareOf(part: bigint, whole: bigint): string {
  return whole === 0n ? '' : `${(Number((part * 100_000n) / whole) / 1000).toFixed(1)}%`;
}

function compare(left: bigint, right: bigint): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
