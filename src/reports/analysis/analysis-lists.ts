import { sheetBlockTexts } from '../../texts/sheets/sheet-block-texts';
import { a1Of } from '../../cells/a1';
import { cutText } from '../../cells/cut-text';
import type { AgedLedger } from '../../ledger/aged-ledger';
import { problemsAt } from '../../ledger/problems-at';
import { basesOf } from '../penalty-bases';
import { shownCustomers } from './analysis-book';
import { cellStyles, listHeaderStyle, sectionStyle } from '../../sheets/look';
import type { ReportContext } from '../report-context';
import type { SheetDraft } from '../../sheets/sheet-draft';
import type { CellContent } from '../../sheets/sheet-model';

/** Longer texts show as #### in cells formatted as text. */
const longestCellText = 200;

/** A field of a list: where it stands, and up to where its text may break into lines; null is the end of the page. */
interface Field {
  readonly column: number;
  readonly until: number | null;
}

const problemFields: readonly Field[] = [
  { column: 0, until: 1 },
  { column: 1, until: 2 },
  { column: 2, until: 3 },
  { column: 3, until: 7 },
  { column: 7, until: null },
];
const leftOutFields: readonly Field[] = [
  { column: 0, until: 1 },
  { column: 1, until: 2 },
  { column: 2, until: 3 },
  { column: 3, until: null },
];

/** 说明, the unreadable rows and the subtotal rows left out (R12); answers the first free row. */
export function putLists(draft: SheetDraft, firstRow: number, aged: AgedLedger, context: ReportContext): number {
  const afterNotes = putNotes(draft, firstRow, aged, context);
  return putLeftOut(draft, putProblems(draft, afterNotes + 1, aged, context), aged, context);
}

function putNotes(draft: SheetDraft, firstRow: number, aged: AgedLedger, { texts, policy }: ReportContext): number {
  const { lists } = sheetBlockTexts[texts.language];
  const atZero = [aged.main, ...aged.otherCurrencies].reduce(
    (count, book) => count + book.customers.length - shownCustomers(book).length,
    0,
  );
  const [basis, ...others] = basesOf(aged);
  const notes = [
    lists.shareNote,
    lists.warningNote(policy.earlyWarningAfterDays),
    lists.checkNote,
    ...(atZero > 0 ? [lists.customersAtZero(atZero)] : []),
    ...(basis === undefined || basis === 'unconfirmed' || others.length > 0 ? [] : [lists.oneBasis[basis]]),
    ...[...aged.ledger.notices, ...aged.notices].map((notice) => texts.reading.notice(notice)),
  ];
  draft.line(firstRow, 0, lists.notes, sectionStyle);
  const put = draft.put(
    firstRow + 1,
    0,
    notes.map((note, index) => [index + 1, note]),
  );
  draft.style({ ...put, columns: 1 }, cellStyles.number);
  draft.style({ ...put, column: 1, columns: 1 }, { horizontal: 'left' });
  notes.forEach((note, index) => draft.breakText(firstRow + 1 + index, 1, note));
  return firstRow + 1 + notes.length;
}

function putProblems(draft: SheetDraft, firstRow: number, aged: AgedLedger, { texts }: ReportContext): number {
  const { lists } = sheetBlockTexts[texts.language];
  const problems = problemsAt(aged);
  if (problems.length === 0) return firstRow;
  const lines = problems.map(({ place, value, reason }, index) => [
    index + 1,
    place.sheetName,
    a1Of(place),
    cutText(String(value), longestCellText),
    texts.reading.problem(reason, value),
  ]);
  draft.line(firstRow, 0, lists.problems(problems.length), sectionStyle);
  return putList(draft, firstRow + 1, problemFields, lists.problemHeadings, lines);
}

function putLeftOut(draft: SheetDraft, firstRow: number, { ledger }: AgedLedger, { texts }: ReportContext): number {
  const { lists } = sheetBlockTexts[texts.language];
  if (ledger.leftOut.length === 0) return firstRow;
  const lines = ledger.leftOut.map(({ sheetName, rowNumber, word }, index) => [index + 1, sheetName, rowNumber, texts.jobs.leftOut(word)]);
  draft.line(firstRow, 0, lists.leftOut(ledger.leftOut.length), sectionStyle);
  return putList(draft, firstRow + 1, leftOutFields, lists.leftOutHeadings, lines);
}

/** A small list whose fields stand in the given columns; answers the row after it and a gap. */
function putList(
  draft: SheetDraft,
  row: number,
  fields: readonly Field[],
  headings: readonly string[],
  lines: readonly (readonly (string | number)[])[],
): number {
  const spread = (values: readonly (string | number)[]) => {
    const cells: CellContent[] = [];
    fields.forEach(({ column }, place) => {
      while (cells.length < column) cells.push(null);
      cells.push(values[place] ?? null);
    });
    return cells;
  };
  const list = draft.put(row, 0, [headings, ...lines].map(spread));
  draft.style({ ...list, columns: 1 }, cellStyles.number);
  draft.style({ ...list, column: 1, columns: list.columns - 1 }, cellStyles.text);
  draft.style({ ...list, rows: 1 }, listHeaderStyle);
  lines.forEach((line, index) =>
    fields.forEach(({ column, until }, place) => {
      const value = line[place];
      if (typeof value === 'string' && column > 0) draft.breakText(row + 1 + index, column, value, until);
    }),
  );
  return row + 1 + lines.length + 1;
}
