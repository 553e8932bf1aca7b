import type { AgedLedger } from '../../ledger/aged-ledger';
import { putBookBlock, shownCustomers } from './analysis-book';
import type { BookBlock } from './analysis-book';
import { analysisKind } from './analysis-kind';
import { putClassChart } from './analysis-chart';
import { analysisColumnCount, customerColumn, summingColumns } from './analysis-columns';
import { putLists } from './analysis-lists';
import { detailTable } from '../detail/detail-names';
import { detailPositions } from '../detail/detail-positions';
import { headerFill, sectionStyle } from '../../sheets/look';
import { putBands } from './band-block';
import { putBases } from './basis-block';
import { basesOf } from '../penalty-bases';
import { putNetting } from './netting-block';
import type { ReportContext } from '../report-context';
import { namesOf } from '../report-names';
import { landscapePage } from '../landscape-page';
import { headTitleColumns } from '../head-places';
import { attentionOf, putHead, putTieLine } from '../sheet-head';
import { SheetDraft } from '../../sheets/sheet-draft';
import type { SheetModel } from '../../sheets/sheet-model';
import { putTieOut } from '../tie-out-block';

/** Eleven Chinese characters. */
const narrowestCustomer = 21.5;

/**
 * 账龄分析: customers by class as formulas over the detail's tables, a block for each currency with what netting changed and on what penalties
 * are owed, then the chart, notes, unreadable rows, rows left out and the tie-out (R5, R6, R10, R12, R13a). Where the formulas would take
 * too long it holds values and says so. A chart that a page's end would cut gives way to the notes, if that saves a page with little on it.
 */
export function buildAnalysisSheet(aged: AgedLedger, context: ReportContext): SheetModel {
  const chartFirst = layOut(aged, context, true);
  if (!needsOwnPage(chartFirst)) return chartFirst;
  const notesFirst = layOut(aged, context, false);
  return needsOwnPage(notesFirst) ? chartFirst : notesFirst;
}

function needsOwnPage({ pageSetup }: SheetModel): boolean {
  return pageSetup.printAreas.length > 1;
}

function layOut(aged: AgedLedger, context: ReportContext, chartFirst: boolean): SheetModel {
  const { texts, names } = context;
  const { sheets } = texts;
  const own = namesOf(names, analysisKind);
  const draft = new SheetDraft(analysisColumnCount, headTitleColumns);
  const blocks = bookBlocks(aged, context);
  const attention = attentionOf(aged, context);
  if (blocks.some(({ withFormulas }) => !withFormulas)) attention.push(sheets.attention.valuesInsteadOfFormulas);
  const headerRow = putHead(draft, sheets.analysisTitle(names.period), attention, aged, context);

  draft.breakColumn(customerColumn, narrowestCustomer);

  const hasBases = basesOf(aged).length > 1;
  let row = headerRow;
  const placed = blocks.map((block, index) => {
    if (index > 0) {
      draft.line(row, 0, sheets.currencyHeading(block.book.currency), sectionStyle);
      row += 1;
    }
    const put = putBookBlock(draft, row, block, context);
    // Past the total, its shares and a gap.
    row = putBands(draft, put.total.row + 3, block, put.total.row, sheets, context.policy) + 1;
    const afterNetting = putNetting(draft, row, block.book, put.total.row, sheets);
    if (afterNetting > row) row = afterNetting + 1;
    if (hasBases) row = putBases(draft, row, block, put.total.row, sheets, context.policy.statutory) + 1;
    return put;
  });
  // The gap before the chart goes with it.
  const tablesEnd = row - 1;
  const [first] = placed;
  const customers = blocks[0]?.customers ?? [];
  const [name] = own.charts;
  const source =
    first && name !== undefined && customers.length > 0 ? { name, book: aged.main, customers, body: first.body, asOf: aged.asOf } : null;
  if (source && chartFirst) row = putClassChart(draft, row, source, sheets.chart) + 1;
  row = putLists(draft, row, aged, context);
  if (source && !chartFirst) row = putClassChart(draft, row, source, sheets.chart) + 1;
  putTieLine(
    draft,
    putTieOut(
      draft,
      row,
      placed.map(({ total }) => total),
      aged,
      context.texts,
    ),
  );

  return draft.model(
    {
      name: own.sheet,
      kind: analysisKind,
      freeze: { rows: headerRow + 1, columns: headTitleColumns },
      tabColor: headerFill,
      pageSetup: landscapePage(sheets, headerRow),
    },
    tablesEnd,
    placed.map(({ body, total }) => ({ row: body.row - 1, rows: total.row + 2 - (body.row - 1) })),
  );
}

function bookBlocks(aged: AgedLedger, { names, policy }: ReportContext): BookBlock[] {
  const books = [aged.main, ...aged.otherCurrencies].map((book) => ({ book, customers: shownCustomers(book) }));
  const work = books.reduce((sum, { book, customers }) => sum + customers.length * summingColumns * detailPositions(book).length, 0);
  return books.map(({ book, customers }, index) => ({
    book,
    customers,
    tableName: detailTable(names, index),
    withFormulas: work <= policy.sheets.largestFormulaWork,
  }));
}
