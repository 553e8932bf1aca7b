import { finished } from '../../ledger/finished';
import { piecewise } from '../../ledger/piecewise';
import { standings } from '../../ledger/standing';
import { standingColors } from '../standing-look';
import type { Area } from '../../cells/area';
import type { AgedBook, AgedLedger, Position } from '../../ledger/aged-ledger';
import type { SerialDay } from '../../domain/calendar/serial-day';
import { a1 } from '../../cells/a1';
import { detailColumns, reasonsByRow } from './detail-columns';
import type { DetailCellWords, DetailColumn } from './detail-columns';
import { detailKind, detailTable } from './detail-names';
import { detailPositions } from './detail-positions';
import { putDetailTotals } from './detail-totals';
import { quoted } from '../../sheets/formula-text';
import { alertColor, hairlines, headerStyle, sectionStyle, tint } from '../../sheets/look';
import type { ReportContext } from '../report-context';
import { namesOf } from '../report-names';
import { landscapePage } from '../landscape-page';
import { headTitleColumns } from '../head-places';
import { attentionOf, putHead, putTieLine } from '../sheet-head';
import { SheetDraft } from '../../sheets/sheet-draft';
import type { SheetModel } from '../../sheets/sheet-model';
import { headingWidth } from '../../sheets/shown-width';
import { putTieOut } from '../tie-out-block';
import type { SheetTotal } from '../tie-out-block';

const headerHeight = 30;
/** Characters that a heading's filter button takes. */
const filterButton = 2.5;
/** Lines beyond which a link in each would keep programs waiting that reckon formulas one by one: there a row is its number alone. */
const mostLinks = 5_000;

/** 账龄明细: one Excel table a currency with a row for each position, values and links only; totals, and the tie-out at the end (R12). */
export function buildDetailSheet(
  aged: AgedLedger,
  context: ReportContext,
  limitationEnds: ReadonlyMap<Position, SerialDay | null> = new Map(),
): SheetModel {
  return finished(buildingDetailSheet(aged, context, limitationEnds));
}

/** The same, stopping now and then to say how many lines it has gone through since; whoever goes on decides when. */
export function* buildingDetailSheet(
  aged: AgedLedger,
  context: ReportContext,
  limitationEnds: ReadonlyMap<Position, SerialDay | null> = new Map(),
): Generator<number, SheetModel> {
  const { texts, names } = context;
  const columns = detailColumns(aged);
  const draft = new SheetDraft(columns.length, headTitleColumns);
  const lines = [aged.main, ...aged.otherCurrencies].reduce((count, book) => count + detailPositions(book).length, 0);
  const attention = attentionOf(aged, context);
  if (lines > mostLinks) attention.push(texts.sheets.attention.rowsWithoutLinks);
  const headerRow = putHead(draft, texts.sheets.detailTitle(names.period), attention, aged, context);
  const words = {
    texts,
    reasons: reasonsByRow(aged, texts),
    ledgerSheet: aged.ledger.layout.sheetName,
    asOf: aged.asOf,
    limitationEnds,
    withLinks: lines <= mostLinks,
  };

  const totals = [yield* putBook(draft, headerRow, aged.main, detailTable(names, 0), columns, words)];
  for (const [index, book] of aged.otherCurrencies.entries()) {
    const row = afterTotals(totals) + 1;
    draft.line(row, 0, texts.sheets.currencyHeading(book.currency), sectionStyle);
    totals.push(yield* putBook(draft, row + 1, book, detailTable(names, index + 1), columns, words));
  }
  putTieLine(draft, putTieOut(draft, afterTotals(totals) + 1, totals, aged, texts));
  yield lines;

  return draft.model({
    name: namesOf(names, detailKind).sheet,
    kind: detailKind,
    freeze: { rows: headerRow + 1, columns: headTitleColumns },
    tabColor: standingColors.贷项,
    pageSetup: landscapePage(texts.sheets, headerRow),
  });
}

/** The table of one book, a gap, and its totals: the gap lets the table grow when rows are added. */
function* putBook(
  draft: SheetDraft,
  headerRow: number,
  book: AgedBook,
  tableName: string,
  columns: readonly DetailColumn[],
  common: Omit<DetailCellWords, 'currency'>,
): Generator<number, SheetTotal> {
  const words: DetailCellWords = { ...common, currency: book.currency };
  const { detailHeadings, detailWords } = words.texts.sheets;
  const headings = columns.map(({ key }) => detailHeadings[key]);
  const header = draft.put(headerRow, 0, [headings]);
  draft.style(header, headerStyle);
  draft.height(headerRow, headerHeight);
  headings.forEach((heading, column) => draft.widen(column, headingWidth(heading) + filterButton));

  yield book.positions.length;
  const lines = yield* piecewise(detailPositions(book), (line) => columns.map((column) => column.cell(line, words)));
  const body = draft.put(
    headerRow + 1,
    0,
    lines.length > 0 ? lines : [[null, detailWords.nothing, ...Array<null>(columns.length - 2).fill(null)]],
  );
  yield lines.length;
  draft.kinds(
    body,
    columns.map(({ kind }) => kind),
  );
  draft.style(body, hairlines);
  yield lines.length;
  columns.forEach(({ kind, least, key }, column) => {
    if (least !== undefined) draft.breakColumn(column, Math.max(least, headingWidth(detailHeadings[key]) + filterButton));
    if (kind === 'text')
      draft.breakTexts(
        { ...body, column },
        lines.map((line) => line[column] ?? null),
      );
  });
  draft.table({ name: tableName, area: { ...header, rows: body.rows + 1 }, style: 'TableStyleLight1', banded: false, showFilter: true });
  markClasses(draft, body, columns, words);
  yield lines.length;
  return putDetailTotals(draft, body, book, columns, words.texts.sheets.detailWords);
}

/**
 * Class words on their class's tint, the last letter and a limitation that has passed in bold red: all follow the cell when the table is
 * sorted.
 */
function markClasses(draft: SheetDraft, body: Area, columns: readonly DetailColumn[], { texts, asOf }: DetailCellWords): void {
  const column = columns.findIndex(({ key }) => key === 'riskClass');
  const cell = a1(body.row, column);
  for (const standing of standings) {
    draft.conditional({
      area: { ...body, column, columns: 1 },
      formula: `=${cell}="${standing}"`,
      style: { fill: tint(standingColors[standing]) },
    });
  }
  const letter = columns.findIndex(({ key }) => key === 'letter');
  draft.conditional({
    area: { ...body, column: letter, columns: 1 },
    formula: `=${a1(body.row, letter)}=${quoted(texts.sheets.detailWords.letters[3])}`,
    style: { bold: true, color: alertColor },
  });
  const limitation = columns.findIndex(({ key }) => key === 'limitation');
  const end = a1(body.row, limitation);
  draft.conditional({
    area: { ...body, column: limitation, columns: 1 },
    formula: `=AND(ISNUMBER(${end}),${end}<${asOf})`,
    style: { bold: true, color: alertColor },
  });
}

function afterTotals(totals: readonly SheetTotal[]): number {
  return Math.max(...totals.map(({ row }) => row)) + 1;
}
