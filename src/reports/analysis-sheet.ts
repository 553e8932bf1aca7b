import type { AgedLedger } from '../ledger/aged-ledger';
import { putBookBlock, shownCustomers } from './analysis-book';
import type { BookBlock } from './analysis-book';
import { classChart } from './analysis-chart';
import { analysisColumnCount, summingColumns } from './analysis-columns';
import { putLists } from './analysis-lists';
import { detailPositions } from './detail-positions';
import { headerFill, pageMargins, sectionStyle } from './look';
import type { ReportContext } from './report-context';
import { attentionOf, putHead, putTieLine } from './sheet-head';
import { SheetDraft } from './sheet-draft';
import type { SheetModel } from './sheet-model';
import { putTieOut } from './tie-out-block';

/**
 * 账龄分析: customers by class as formulas over the detail's tables, a block for each currency, then notes, unreadable rows, rows left out,
 * the tie-out and the chart (R5, R6, R10, R12). Where the formulas would take too long it holds values and says so.
 */
export function buildAnalysisSheet(aged: AgedLedger, context: ReportContext): SheetModel {
  const { texts, names } = context;
  const { sheets } = texts;
  const draft = new SheetDraft();
  const blocks = bookBlocks(aged, context);
  const attention = attentionOf(aged, context);
  if (blocks.some(({ withFormulas }) => !withFormulas)) attention.push(sheets.attention.valuesInsteadOfFormulas);
  const headerRow = putHead(draft, sheets.analysisTitle(names.period), attention, aged, context);

  let row = headerRow;
  const placed = blocks.map((block, index) => {
    if (index > 0) {
      draft.line(row, 0, sheets.currencyHeading(block.book.currency), sectionStyle);
      row += 1;
    }
    const put = putBookBlock(draft, row, block, context);
    // Past the total, its shares and a gap.
    row = put.total.row + 3;
    return put;
  });
  row = putLists(draft, row, aged, context);
  putTieLine(draft, putTieOut(draft, row, placed.map(({ total }) => total), aged.ledger.layout.sheetName, sheets.tieOut));
  const main = placed[0];
  if (main && blocks[0] && blocks[0].customers.length > 0) {
    const below = row + placed.length * 5 + 1;
    draft.chart(classChart(`${names.analysisSheet} 1`, main.body, below, aged.main, aged.asOf, sheets.chart));
  }

  return draft.model({
    name: names.analysisSheet,
    kind: 'agingAnalysis',
    freeze: { rows: headerRow + 1, columns: 2 },
    tabColor: headerFill,
    pageSetup: {
      orientation: 'landscape',
      paper: 'A4',
      fitToPagesWide: 1,
      margins: pageMargins,
      titleRows: { first: headerRow, last: headerRow },
      titleColumns: null,
      footer: { left: '&F', center: sheets.pageFooter, right: '&D' },
    },
  }, analysisColumnCount);
}

function bookBlocks(aged: AgedLedger, { names, policy }: ReportContext): BookBlock[] {
  const books = [aged.main, ...aged.otherCurrencies].map((book) => ({ book, customers: shownCustomers(book) }));
  const work = books.reduce((sum, { book, customers }) => sum + customers.length * summingColumns * detailPositions(book).length, 0);
  return books.map(({ book, customers }, index) => {
    const tableName = names.detailTables[index];
    if (tableName === undefined) throw new RangeError(`no table name for book ${index}`);
    return { book, customers, tableName, withFormulas: work <= policy.sheets.largestFormulaWork };
  });
}
