import { sumCents } from '../../domain/money/cents';
import type { CustomerAging } from '../../ledger/aged-ledger';
import { standings } from '../../ledger/standing';
import type { Standing } from '../../ledger/standing';
import type { Cents } from '../../domain/money/cents';
import type { SheetTexts } from '../../texts/sheets/zh-CN';
import { a1 } from '../../cells/a1';
import { customerSums } from '../detail/customer-sums';
import { quoted } from '../../sheets/formula-text';
import type { CellKind } from '../../sheets/look';
import type { CellContent, FormulaContent } from '../../sheets/sheet-model';
import { yuan } from '../yuan';

/** Where a customer's formulas find what they need. */
export interface FormulaPlaces {
  readonly tableName: string;
  readonly headerRow: number;
  /** Row of the customer, 0-based. */
  readonly row: number;
}

/** The figures of a customer or of a whole book. */
export type AgingFigures = Pick<CustomerAging, 'balanceCents' | 'byStanding' | 'penaltyCents' | 'longestDaysOverdue'>;

export const numberColumn = 0;
export const customerColumn = 1;
export const firstStandingColumn = 2;
export const balanceColumn = firstStandingColumn + standings.length;
// 逾期占比 stands between.
export const longestColumn = balanceColumn + 2;
export const penaltyColumn = balanceColumn + 3;
export const warningColumn = balanceColumn + 4;
export const checkColumn = balanceColumn + 5;
export const analysisColumnCount = checkColumn + 1;

/** Columns of one customer that a formula adds up over the whole detail: the classes, balance, longest days, penalty. */
export const summingColumns = standings.length + 3;

/** How each column of 账龄分析 is formatted. */
export const analysisKinds: readonly CellKind[] = [
  'number',
  'text',
  ...standings.map((): CellKind => 'amount'),
  'amount',
  'share',
  'days',
  'amount',
  'mark',
  'check',
];

/** The headings of 账龄分析; those of the classes are what the formulas look for in the detail. */
export function analysisHeadings({ analysisHeadings: words }: SheetTexts): string[] {
  return [
    words.number,
    words.customer,
    ...standings,
    words.balance,
    words.overdueShare,
    words.longestDaysOverdue,
    words.penalty,
    words.warning,
    words.check,
  ];
}

/** One customer's line as formulas over the detail table: by the numeric key, since names may hold `*` and `?`. */
export function formulaCells(
  { customer, number, ...figures }: CustomerAging,
  places: FormulaPlaces,
  sheets: SheetTexts,
  warnAfterDays: number,
): CellContent[] {
  const { row, headerRow, tableName } = places;
  const sums = customerSums(tableName, a1(row, numberColumn, 'column'), sheets);
  return [
    number,
    customer.name,
    ...standings.map((standing, index) => sums.ofClass(a1(headerRow, firstStandingColumn + index, 'row'), figures.byStanding[standing])),
    sums.sum('balance', figures.balanceCents),
    shareCell(row, figures),
    sums.longest(figures.longestDaysOverdue),
    sums.sum('penalty', figures.penaltyCents),
    warningCell(row, figures, sheets, warnAfterDays),
    checkCell(row, figures),
  ];
}

/** The same line where formulas over the detail would take too long: values, but for what the line itself shows. */
export function valueCells(
  { customer, number, ...figures }: CustomerAging,
  row: number,
  sheets: SheetTexts,
  warnAfterDays: number,
): CellContent[] {
  return [
    number,
    customer.name,
    ...standings.map((standing) => yuan(figures.byStanding[standing])),
    yuan(figures.balanceCents),
    shareCell(row, figures),
    figures.longestDaysOverdue,
    yuan(figures.penaltyCents),
    warningCell(row, figures, sheets, warnAfterDays),
    checkCell(row, figures),
  ];
}

/** 逾期占比: the four overdue classes of the balance without credits; 0 where there is none. */
export function shareCell(row: number, { byStanding, balanceCents }: AgingFigures): FormulaContent {
  const owed = `${a1(row, balanceColumn)}-${a1(row, standingColumn('贷项'))}`;
  const overdue = `SUM(${a1(row, standingColumn('关注'))}:${a1(row, standingColumn('损失'))})`;
  const overdueCents = byStanding.关注 + byStanding.次级 + byStanding.可疑 + byStanding.损失;
  return { formula: `=IF(ROUND(${owed},2)=0,0,${overdue}/(${owed}))`, expected: shareOf(overdueCents, balanceCents - byStanding.贷项) };
}

/** 核对: classes less balance, to the cent (R12). */
export function checkCell(row: number, { byStanding, balanceCents }: AgingFigures): FormulaContent {
  const classes = `SUM(${a1(row, firstStandingColumn)}:${a1(row, balanceColumn - 1)})`;
  const classCents = sumCents(standings.map((standing) => byStanding[standing]));
  return { formula: `=ROUND(${classes}-${a1(row, balanceColumn)},2)`, expected: yuan(classCents - balanceCents) };
}

/** A part of a whole, unrounded: its number format rounds it once; 0 of nothing. */
export function shareOf(part: Cents, whole: Cents): number {
  return whole === 0 ? 0 : part / whole;
}

/** The 0-based column of a class. */
export function standingColumn(standing: Standing): number {
  return firstStandingColumn + standings.indexOf(standing);
}

/** The early-warning mark, a word and no mere colour (R6). */
function warningCell(
  row: number,
  { longestDaysOverdue }: AgingFigures,
  { analysisHeadings: words }: SheetTexts,
  warnAfterDays: number,
): FormulaContent {
  return {
    formula: `=IF(${a1(row, longestColumn)}>${warnAfterDays},${quoted(words.warningMark)},"")`,
    expected: longestDaysOverdue > warnAfterDays ? words.warningMark : '',
  };
}
