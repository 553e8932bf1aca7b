import type { Area } from '../cells/area';
import type { CellValue } from '../cells/cell-value';
import { isAskedForTotals, isSubtotalFormula } from '../cells/subtotal-formula';
import type { SourceSheet } from '../cells/source-workbook';
import { marksIn } from '../excel/keep/marks';
import { seenAsOurs } from '../excel/keep/seen-as-ours';
import { memoryIn } from '../excel/keep/workbook-memory';
import { checkNotes } from '../excel/keep/recovery-plan';
import type { PageSession } from '../excel/keep/run-holder';
import type { WorkbookReading } from '../jobs/ports/workbook-port';
import { headRows, headTitleColumns } from '../reports/head-places';
import type { Area as ContentArea } from '../workbench/book/area';
import type { BookContent, ContentCell, NameContent, SheetContent } from '../workbench/book/book-content';
import { DAYS_1904, isDatePattern } from '../workbench/book/date-pattern';

/** Cells of the rectangle that a sheet's values fill, blank ones too: more of them fill the memory. */
const mostCells = 11_000_000;

/** How many formulas were met, and those of which the file holds no value: nobody has reckoned them yet. */
export interface FormulasSeen {
  all: number;
  withoutValue: number;
}

/**
 * The cells of a file as the add-in reads them of Excel: of each sheet the rectangle that holds anything, blank cells as `''`, formulas by the
 * values that the file holds of them. Throws where notes of a run that was cut short stand in the file.
 */
export function readingOfContent(content: BookContent, name: string, page: PageSession, seen: FormulasSeen): WorkbookReading {
  const names = content.names.filter(({ sheetId }) => sheetId === null);
  const notesLeft = checkNotes(
    names,
    content.sheets.map(({ name: sheet, visibility }) => ({ name: sheet, visibility: excelVisibility[visibility] })),
    page,
  );
  const marked = new Set(marksIn(names).map(({ sheet }) => sheet));
  const valueOf = valueReader(content, seen);
  const sheetsTooLarge: string[] = [];
  const sheets = content.sheets.flatMap((sheet) => {
    const used = usedCells(sheet, valueOf);
    if (used === null) sheetsTooLarge.push(sheet.name);
    return used === null ? [] : [sourceSheet(sheet, used, content.names, marked)];
  });
  return {
    workbook: { name, dateSystem: content.dateSystem, sheets },
    memory: memoryIn(names),
    notesLeft,
    repaired: false,
    sheetsTooLarge,
  };
}

/** How Excel calls the ways in which a sheet is to be seen. */
const excelVisibility = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** The rectangle of a sheet that holds every value and formula; places are 0-based. */
interface UsedCells {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: CellValue[][];
  readonly subtotalRows: readonly number[];
}

/** Null where they are too many to be laid out. */
function usedCells({ cells }: SheetContent, valueOf: (cell: ContentCell) => CellValue): UsedCells | null {
  let [top, left, bottom, right, laidOut] = [Infinity, Infinity, -1, -1, 0];
  const lines = new Map<number, CellValue[]>();
  const subtotalRows = new Set<number>();
  for (const [row, line] of cells) {
    let [first, last] = [Infinity, -1];
    for (const [column, cell] of line) {
      if (isEmpty(cell)) continue;
      if (cell.formula !== undefined && isSubtotalFormula(cell.formula)) subtotalRows.add(row);
      if (column < first) first = column;
      if (column > last) last = column;
    }
    if (last < 0) continue;
    laidOut += last + 1;
    if (laidOut > mostCells) return null;
    const values = new Array<CellValue>(last + 1).fill('');
    for (const [column, cell] of line) if (!isEmpty(cell)) values[column] = valueOf(cell);
    lines.set(row, values);
    [top, left, bottom, right] = [Math.min(top, row), Math.min(left, first), Math.max(bottom, row), Math.max(right, last)];
  }
  if (bottom < 0) return { firstRow: 0, firstColumn: 0, values: [], subtotalRows: [] };
  const columns = right - left + 1;
  if ((bottom - top + 1) * columns > mostCells) return null;
  const values = Array.from({ length: bottom - top + 1 }, (_, index) => fitted(lines.get(top + index) ?? [], left, columns));
  return {
    firstRow: top,
    firstColumn: left,
    values,
    subtotalRows: [...subtotalRows].filter((row) => isAskedForTotals(row - top, values.length)),
  };
}

function isEmpty({ value, formula }: ContentCell): boolean {
  return value === null && formula === undefined;
}

/** A row from the first used column on, as wide as all; as it is where it is that already. */
function fitted(row: CellValue[], first: number, columns: number): CellValue[] {
  if (first === 0 && row.length === columns) return row;
  const used = row.slice(first);
  return [...used, ...new Array<CellValue>(columns - used.length).fill('')];
}

function sourceSheet(sheet: SheetContent, used: UsedCells, names: readonly NameContent[], marked: ReadonlySet<string | null>): SourceSheet {
  const { name, visibility, cells, tables, merges, hiddenRows } = sheet;
  const { firstRow, firstColumn, values, subtotalRows } = used;
  const scoped = names.filter(({ sheetId }) => sheetId === sheet.id);
  const head = [headRows - 2, headRows - 1].map((row) => [cells.get(row)?.get(headTitleColumns)?.value ?? '']);
  return {
    firstRow,
    firstColumn,
    values,
    name,
    visible: visibility === 'visible',
    ...seenAsOurs({ name, head, scoped }, marked),
    hiddenRows: hiddenRows.filter((row) => row >= firstRow && row < firstRow + values.length),
    tables: tables.map(({ name: table, area }) => ({ name: table, ...areaOf(area) })),
    ...(merges.length > 0 && { merges: merges.map(areaOf) }),
    ...(subtotalRows.length > 0 && { subtotalRows }),
  };
}

function areaOf({ row, col, rows, cols }: ContentArea): Area {
  return { row, column: col, rows, columns: cols };
}

/** Dates as the serials that the workbook counts in: in a file's content they are those of 1900. */
function valueReader({ styles, dateSystem }: BookContent, seen: FormulasSeen): (cell: ContentCell) => CellValue {
  const isShifted = styles.map(({ numberFormat }) => dateSystem === 1904 && isDatePattern(numberFormat ?? 'General'));
  return ({ value, style, formula }) => {
    if (formula !== undefined) seen.all += 1;
    if (value === null) seen.withoutValue += 1;
    return typeof value === 'number' && isShifted[style ?? -1] === true ? value - DAYS_1904 : (value ?? '');
  };
}
