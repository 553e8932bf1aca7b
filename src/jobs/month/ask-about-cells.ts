import { a1Of } from '../../cells/a1';
import { formatCents } from '../../domain/money/cents';
import { readMonth } from '../../domain/calendar/read-month';
import type { ProblemReason } from '../../ledger/findings';
import type { Ledger, Problem } from '../../ledger/ledger';
import type { ReadingChoices } from '../../ledger/reading-choices';
import { sumHeading } from '../../ledger/sum-chosen';
import { twoReadings } from '../../texts/reading/two-readings';
import type { MonthQuestion } from './build-month-contract';

type Kind = ProblemReason['kind'];

const ofAmounts: ReadonlySet<Kind> = new Set<Kind>([
  'amountUnreadable',
  'amountFromBalance',
  'receivedUnreadable',
  'balanceUnreadable',
  'reductionUnreadable',
  'paymentLeftUnread',
]);
const ofDates: ReadonlySet<Kind> = new Set<Kind>([
  'invoiceDateUnreadable',
  'dueDateUnreadable',
  'deliveryDateUnreadable',
  'settledDateUnreadable',
]);

/**
 * What one answer of the user tells of all cells of a kind: the decimal mark of 3.000, the day that 2025年3月 means, what a word of a column
 * of types is, whether 质保金 is part of what is left (R1, R12); null where nothing is to be asked. Asked is of the first such cell, and how
 * many rows there are.
 */
export function askAboutCells(ledger: Ledger, { decimalMark, monthDay, types = {}, sums }: ReadingChoices): MonthQuestion | null {
  const { problems, layout } = ledger;
  const ofFigure = problems.find(({ reason, value }) => ofAmounts.has(reason.kind) && twoReadings(value) !== null);
  if (decimalMark === undefined && ofFigure !== undefined) return { kind: 'decimalMark', ...cellOf(ofFigure) };
  const isOpen = (problem: Problem): boolean => ofDates.has(problem.reason.kind) && isMonth(problem.value);
  // A row of which something else can't be read would stay unverified whatever the answer.
  const stuck = new Set(problems.filter((problem) => !isOpen(problem)).map(rowKey));
  const months = problems.filter((problem) => isOpen(problem) && !stuck.has(rowKey(problem)));
  const [month] = months;
  if (monthDay === undefined && month !== undefined) return { kind: 'monthDay', ...cellOf(month), rows: rowsOf(months) };
  const unknown = problems.find(({ reason, value }) => reason.kind === 'typeUnknown' && types[String(value)] === undefined);
  if (unknown === undefined) return askAboutSums(ledger, sums);
  const alike = problems.filter(({ reason, value }) => reason.kind === 'typeUnknown' && value === unknown.value);
  return { kind: 'whatType', ...cellOf(unknown), rows: rowsOf(alike), known: types };

  function cellOf({ place, value }: Problem): { sheetName: string; cell: string; value: string; ledgerSheet?: string } {
    const isElsewhere = place.sheetName !== layout.sheetName;
    return {
      sheetName: place.sheetName,
      cell: a1Of(place),
      value: String(value),
      ...(isElsewhere && { ledgerSheet: layout.sheetName }),
    };
  }
}

/**
 * Whether 质保金 or 预收款 beside the sums of a ledger is part of what is left, where no column of balances says so; null where nothing is to be
 * asked (R9c, R10).
 */
function askAboutSums({ layout, notices }: Ledger, known: ReadingChoices['sums'] = {}): MonthQuestion | null {
  const { balance, baseBalance } = layout.columns;
  if ((balance ?? baseBalance) !== undefined && layout.columns.debit === undefined) return null;
  const open = notices.find((notice) => notice.kind === 'sumsBeside' && notice.chosen === undefined);
  if (open?.kind !== 'sumsBeside') return null;
  const place = open.places.find((one) => 'column' in one);
  return {
    kind: 'whatSum',
    sheetName: place?.sheetName ?? open.sheetName,
    cell: place === undefined ? '' : a1Of(place),
    heading: sumHeading(open.heading),
    of: open.of,
    total: formatCents(open.totalCents),
    known,
    ...(open.sheetName !== layout.sheetName && { ledgerSheet: layout.sheetName }),
  };
}

function isMonth(value: unknown): boolean {
  const month = readMonth(value)?.month ?? 0;
  return month >= 1 && month <= 12;
}

function rowKey({ place }: Problem): string {
  return `${place.row} ${place.sheetName}`;
}

function rowsOf(problems: readonly Problem[]): number {
  return new Set(problems.map(rowKey)).size;
}
