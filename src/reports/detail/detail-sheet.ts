import { sumCents } from '../../domain/money/cents';
import { standings } from '../../ledger/standing';
import { standingColors } from '../standing-look';
import type { Area } from '../../cells/area';
import type { AgedBook, AgedLedger } from '../../ledger/aged-ledger';
import { a1, a1Area } from '../../cells/a1';
import { detailColumnIndex, detailColumns, reasonsByRow } from './detail-columns';
import type { DetailCellWords } from './detail-columns';
import { detailKind, detailTable } from './detail-names';
import { detailPositions } from './detail-positions';
import { quoted } from '../../sheets/formula-text';
import { alertColor, hairlines, headerStyle, pageMargins, sectionStyle, tint, totalsStyle } from '../../sheets/look';
import type { ReportContext } from '../report-context';
import { namesOf } from '../report-names';
import { attentionOf, headTitleColumns, putHead, putTieLine } from '../sheet-head';
import { SheetDraft } from '../../sheets/sheet-draft';
import type { SheetModel } from '../../sheets/sheet-model';
import { headingWidth } from '../../sheets/shown-width';
import { putTieOut } from '../tie-out-block';
import type { SheetTotal } from '../tie-out-block';

const columns = detailColumns.length;
const headerHeight = 30;
/** Characters that a heading's filter button takes. */
const filterButton = 2.5;

/** 账龄明细: one Excel table a currency with a row for each position, values only; totals, and the tie-out at the end (R12). */
export function buildDetailSheet(aged: AgedLedger, context: ReportContext): SheetModel {
  const { texts, names } = context;
  const draft = new SheetDraft(columns, headTitleColumns);
  const headerRow = putHead(draft, texts.sheets.detailTitle(names.period), attentionOf(aged, context), aged, context);
  const words: DetailCellWords = { texts, reasons: reasonsByRow(aged, texts) };

  const totals = [putBook(draft, headerRow, aged.main, detailTable(names, 0), words)];
  aged.otherCurrencies.forEach((book, index) => {
    const row = afterTotals(totals) + 1;
    draft.line(row, 0, texts.sheets.currencyHeading(book.currency), sectionStyle);
    totals.push(putBook(draft, row + 1, book, detailTable(names, index + 1), words));
  });
  putTieLine(draft, putTieOut(draft, afterTotals(totals) + 1, totals, aged.ledger.layout.sheetName, texts.sheets.tieOut));

  return draft.model({
    name: namesOf(names, detailKind).sheet,
    kind: detailKind,
    freeze: { rows: headerRow + 1, columns: headTitleColumns },
    tabColor: standingColors.贷项,
    pageSetup: {
      orientation: 'landscape',
      paper: 'A4',
      margins: pageMargins,
      titleRows: { first: headerRow, last: headerRow },
      titleColumns: { first: 0, last: headTitleColumns - 1 },
      footer: { left: '&F', center: texts.sheets.pageFooter, right: '&D' },
    },
  });
}

/** The table of one book, a gap, and its totals: the gap lets the table grow when rows are added. */
function putBook(draft: SheetDraft, headerRow: number, book: AgedBook, tableName: string, words: DetailCellWords): SheetTotal {
  const { detailHeadings, detailWords } = words.texts.sheets;
  const headings = detailColumns.map(({ key }) => detailHeadings[key]);
  const header = draft.put(headerRow, 0, [headings]);
  draft.style(header, headerStyle);
  draft.height(headerRow, headerHeight);
  headings.forEach((heading, column) => draft.widen(column, headingWidth(heading) + filterButton));

  const lines = detailPositions(book).map((line) => detailColumns.map((column) => column.cell(line, words)));
  const body = draft.put(
    headerRow + 1,
    0,
    lines.length > 0 ? lines : [[null, detailWords.nothing, ...Array<null>(columns - 2).fill(null)]],
  );
  detailColumns.forEach(({ kind }, column) => draft.kind({ ...body, column, columns: 1 }, kind));
  draft.style(body, hairlines);
  detailColumns.forEach(({ kind }, column) => {
    if (kind === 'text')
      draft.breakTexts(
        { ...body, column },
        lines.map((line) => line[column] ?? null),
      );
  });
  draft.table({ name: tableName, area: { ...header, rows: body.rows + 1 }, style: 'TableStyleLight1', banded: false, showFilter: true });
  markClasses(draft, body, detailWords.letters[3]);
  return putTotals(draft, body, book, detailWords.total);
}

function putTotals(draft: SheetDraft, body: Area, book: AgedBook, word: string): SheetTotal {
  const row = body.row + body.rows + 1;
  const shown = detailPositions(book).map(({ position }) => position);
  const added = {
    amount: sumCents(shown.map(({ amountCents }) => amountCents)),
    received: sumCents(shown.map(({ receivedCents }) => receivedCents)),
    balance: book.balanceCents,
    penalty: book.penaltyCents,
  };
  draft.put(row, 1, [[word]]);
  for (const key of ['amount', 'received', 'balance', 'penalty'] as const) {
    const column = detailColumnIndex(key);
    const area = draft.put(row, column, [
      [{ formula: `=ROUND(SUM(${a1Area({ ...body, column, columns: 1 })}),2)`, expected: added[key] / 100 }],
    ]);
    draft.kind(area, 'amount');
  }
  draft.style({ row, column: 0, rows: 1, columns }, totalsStyle);
  return { book, row, column: detailColumnIndex('balance') };
}

/** Class words on their class's tint, and the last letter in bold red: both follow the cell when the table is sorted. */
function markClasses(draft: SheetDraft, body: Area, lastLetter: string): void {
  const column = detailColumnIndex('riskClass');
  const cell = a1(body.row, column);
  for (const standing of standings) {
    draft.conditional({
      area: { ...body, column, columns: 1 },
      formula: `=${cell}="${standing}"`,
      style: { fill: tint(standingColors[standing]) },
    });
  }
  const letter = detailColumnIndex('letter');
  draft.conditional({
    area: { ...body, column: letter, columns: 1 },
    formula: `=${a1(body.row, letter)}=${quoted(lastLetter)}`,
    style: { bold: true, color: alertColor },
  });
}

function afterTotals(totals: readonly SheetTotal[]): number {
  return Math.max(...totals.map(({ row }) => row)) + 1;
}
