import type { AgedLedger } from '../ledger/aged-ledger';
import { cellStyles, listHeaderStyle, sectionStyle } from './look';
import type { ReportContext } from './report-context';
import type { SheetDraft } from './sheet-draft';
import type { CellContent } from './sheet-model';
import { shownCustomers } from './analysis-book';

/** Longer texts show as #### in cells formatted as text. */
const longestCellText = 200;
/** Columns of the unreadable rows: the content may run over the columns up to the reason. */
const problemColumns = [0, 1, 2, 3, 7] as const;

/** 说明, the unreadable rows and the subtotal rows left out (R12); answers the first free row. */
export function putLists(draft: SheetDraft, firstRow: number, aged: AgedLedger, context: ReportContext): number {
  const afterNotes = putNotes(draft, firstRow, aged, context);
  return putLeftOut(draft, putProblems(draft, afterNotes + 1, aged, context), aged, context);
}

function putNotes(draft: SheetDraft, firstRow: number, aged: AgedLedger, { texts, policy }: ReportContext): number {
  const { lists } = texts.sheets;
  const atZero = [aged.main, ...aged.otherCurrencies].reduce((count, book) => count + book.customers.length - shownCustomers(book).length, 0);
  const notes = [
    lists.shareNote,
    lists.warningNote(policy.earlyWarningAfterDays),
    lists.checkNote,
    ...(atZero > 0 ? [lists.customersAtZero(atZero)] : []),
    ...[...aged.ledger.notices, ...aged.notices].map((notice) => texts.reading.notice(notice)),
  ];
  draft.line(firstRow, 0, lists.notes, sectionStyle);
  draft.style(draft.put(firstRow + 1, 0, notes.map((note, index) => [index + 1, note])), { horizontal: 'left' });
  draft.style({ row: firstRow + 1, column: 0, rows: notes.length, columns: 1 }, cellStyles.number);
  return firstRow + 1 + notes.length;
}

function putProblems(draft: SheetDraft, firstRow: number, { ledger }: AgedLedger, { texts }: ReportContext): number {
  const { lists } = texts.sheets;
  if (ledger.problems.length === 0) return firstRow;
  const lines = ledger.problems.map(({ sheetName, cell, value, reason }, index) => [
    index + 1, sheetName, cell, String(value).slice(0, longestCellText), texts.reading.problem(reason),
  ]);
  draft.line(firstRow, 0, lists.problems(ledger.problems.length), sectionStyle);
  return putList(draft, firstRow + 1, problemColumns, lists.problemHeadings, lines);
}

function putLeftOut(draft: SheetDraft, firstRow: number, { ledger }: AgedLedger, { texts }: ReportContext): number {
  const { lists } = texts.sheets;
  if (ledger.leftOut.length === 0) return firstRow;
  const lines = ledger.leftOut.map(({ sheetName, rowNumber, word }, index) => [index + 1, sheetName, rowNumber, texts.jobs.leftOut(word)]);
  draft.line(firstRow, 0, lists.leftOut(ledger.leftOut.length), sectionStyle);
  return putList(draft, firstRow + 1, [0, 1, 2, 3], lists.leftOutHeadings, lines);
}

/** A small list whose fields stand in the given columns; answers the row after it and a gap. */
function putList(draft: SheetDraft, row: number, columns: readonly number[], headings: readonly string[], lines: readonly (readonly CellContent[])[]): number {
  const spread = (fields: readonly CellContent[]) => {
    const cells: CellContent[] = [];
    columns.forEach((column, index) => {
      while (cells.length < column) cells.push(null);
      cells.push(fields[index] ?? null);
    });
    return cells;
  };
  const header = draft.put(row, 0, [spread(headings)]);
  draft.style(header, listHeaderStyle);
  const body = draft.put(row + 1, 0, lines.map(spread));
  draft.style({ ...body, columns: 1 }, cellStyles.number);
  draft.style({ ...body, column: 1, columns: body.columns - 1 }, cellStyles.text);
  return body.row + body.rows + 1;
}
