import { standings } from '../../ledger/standing';
import { standingColors } from '../standing-look';
import type { Area } from '../../cells/area';
import type { AgedBook, CustomerAging } from '../../ledger/aged-ledger';
import { a1, a1Area } from '../../cells/a1';
import {
  analysisColumnCount,
  analysisHeadings,
  analysisKinds,
  balanceColumn,
  checkCell,
  checkColumn,
  customerColumn,
  firstStandingColumn,
  formulaCells,
  longestColumn,
  penaltyColumn,
  shareCell,
  shareOf,
  valueCells,
  warningColumn,
} from './analysis-columns';
import type { AgingFigures } from './analysis-columns';
import { quoted } from '../../sheets/formula-text';
import { alertColor, hairlines, headerStyle, tint, totalsStyle } from '../../sheets/look';
import type { ReportContext } from '../report-context';
import type { SheetDraft } from '../../sheets/sheet-draft';
import type { CellContent } from '../../sheets/sheet-model';
import { headingWidth, shownWidth } from '../../sheets/shown-width';
import type { SheetTotal } from '../tie-out-block';
import { unreadAmounts } from '../unread-amounts';
import { yuan } from '../yuan';

/** What one currency's block of 账龄分析 is made of. */
export interface BookBlock {
  readonly book: AgedBook;
  readonly customers: readonly CustomerAging[];
  readonly tableName: string;
  readonly withFormulas: boolean;
}

const headerHeight = 30;

/** The customers that 账龄分析 lists: all but those with nothing in any class, no penalty, and no sum that can't be read (R12). */
export function shownCustomers({ customers, positions }: AgedBook): CustomerAging[] {
  const unread = unreadAmounts(positions);
  return customers.filter(
    ({ customer, byStanding, penaltyCents }) =>
      penaltyCents !== 0 || unread.has(customer.key) || standings.some((standing) => byStanding[standing] !== 0),
  );
}

/** Header, a line for each customer, 合计 and 占余额; answers where the customers and the total stand. */
export function putBookBlock(
  draft: SheetDraft,
  headerRow: number,
  block: BookBlock,
  context: ReportContext,
): { readonly body: Area; readonly total: SheetTotal } {
  const { sheets } = context.texts;
  const warnAfterDays = context.policy.earlyWarningAfterDays;
  putHeader(draft, headerRow, analysisHeadings(sheets));

  const lines = block.customers.map((customer, index): CellContent[] => {
    const row = headerRow + 1 + index;
    return block.withFormulas
      ? formulaCells(customer, { tableName: block.tableName, headerRow, row }, sheets, warnAfterDays)
      : valueCells(customer, row, sheets, warnAfterDays);
  });
  if (lines.length === 0) lines.push([null, sheets.analysisHeadings.nothing, ...Array<null>(analysisColumnCount - 2).fill(null)]);
  const body = draft.put(headerRow + 1, 0, lines);
  draft.sort(body);
  putTotals(draft, body, block, context);
  analysisKinds.forEach((kind, column) => draft.kind({ ...body, rows: body.rows + 1, column, columns: 1 }, kind));
  draft.style(body, hairlines);
  draft.breakTexts(
    { ...body, column: customerColumn },
    block.customers.map(({ customer }) => customer.name),
  );
  const totalsRow = body.row + body.rows;
  draft.style({ row: totalsRow, column: 0, rows: 1, columns: analysisColumnCount }, totalsStyle);
  draft.style({ row: totalsRow, column: checkColumn, rows: 1, columns: 1 }, { bold: false });
  markCustomers(draft, body, warnAfterDays);
  // A cell that somebody changes makes a difference about as large as a balance.
  for (const { balanceCents } of block.customers) draft.widen(checkColumn, shownWidth(-yuan(Math.abs(balanceCents)), 'check'));
  return { body, total: { book: block.book, row: totalsRow, column: balanceColumn, checks: { ...body, column: checkColumn, columns: 1 } } };
}

function putHeader(draft: SheetDraft, row: number, headings: readonly string[]): void {
  draft.style(draft.put(row, 0, [headings]), headerStyle);
  draft.height(row, headerHeight);
  headings.forEach((heading, column) => draft.widen(column, headingWidth(heading)));
  standings.forEach((standing, index) => {
    const area = { row, column: firstStandingColumn + index, rows: 1, columns: 1 };
    draft.style(area, { borders: { bottom: { style: 'medium', color: standingColors[standing] } } });
  });
}

function putTotals(draft: SheetDraft, body: Area, { book, customers }: BookBlock, context: ReportContext): void {
  const words = context.texts.sheets.analysisHeadings;
  const row = body.row + body.rows;
  const warned = customers.filter(({ longestDaysOverdue }) => longestDaysOverdue > context.policy.earlyWarningAfterDays).length;
  const figures: AgingFigures = {
    balanceCents: book.balanceCents,
    byStanding: book.byStanding,
    penaltyCents: book.penaltyCents,
    longestDaysOverdue: customers.reduce((longest, { longestDaysOverdue }) => Math.max(longest, longestDaysOverdue), 0),
  };
  const over = (column: number) => a1Area({ ...body, column, columns: 1 });
  const sum = (column: number, cents: number) => ({ formula: `=ROUND(SUM(${over(column)}),2)`, expected: yuan(cents) });
  draft.put(row, 0, [
    [
      null,
      words.total,
      ...standings.map((standing, index) => sum(firstStandingColumn + index, book.byStanding[standing])),
      sum(balanceColumn, book.balanceCents),
      shareCell(row, figures),
      { formula: `=MAX(0,${over(longestColumn)})`, expected: figures.longestDaysOverdue },
      sum(penaltyColumn, book.penaltyCents),
      { formula: `=COUNTIF(${over(warningColumn)},${quoted(words.warningMark)})`, expected: warned },
      checkCell(row, figures),
    ],
  ]);
  putShares(draft, row + 1, book, words.shareOfTotal);
}

/** Each class's part of the balance, under the totals. */
function putShares(draft: SheetDraft, row: number, { byStanding, balanceCents }: AgedBook, word: string): void {
  const balance = a1(row - 1, balanceColumn, 'column');
  const area = draft.put(row, customerColumn, [
    [
      word,
      ...standings.map((standing, index) => ({
        formula: `=IF(${balance}=0,0,${a1(row - 1, firstStandingColumn + index)}/${balance})`,
        expected: shareOf(byStanding[standing], balanceCents),
      })),
    ],
  ]);
  draft.kind({ ...area, column: firstStandingColumn, columns: standings.length }, 'share');
}

/** Money on the tint of its class; the days past the early warning in bold red, and the word beside them (R6). */
function markCustomers(draft: SheetDraft, body: Area, warnAfterDays: number): void {
  standings.forEach((standing, index) => {
    const column = firstStandingColumn + index;
    draft.conditional({
      area: { ...body, column, columns: 1 },
      formula: `=${a1(body.row, column)}<>0`,
      style: { fill: tint(standingColors[standing]) },
    });
  });
  for (const column of [longestColumn, warningColumn]) {
    draft.conditional({
      area: { ...body, column, columns: 1 },
      formula: `=${a1(body.row, longestColumn, 'column')}>${warnAfterDays}`,
      style: { bold: true, color: alertColor },
    });
  }
  draft.conditional({
    area: { ...body, column: checkColumn, columns: 1 },
    formula: `=${a1(body.row, checkColumn)}<>0`,
    style: { color: alertColor },
  });
}
