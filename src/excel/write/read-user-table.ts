import type { Area } from '../../cells/area';
import type { CellValue } from '../../cells/cell-value';
import { a1 } from '../../cells/a1';
import { WorkbookRefused } from '../../jobs/ports/workbook-refusal';
import { BadTable, type NewCell, type ReadCell, type TableChange } from '../../jobs/ports/tables-port';
import type { ExcelSession } from '../excel-session';
import { holds, isConstant } from './sent-value';

/** A table that is to be changed, found again and seen to be as it was read. */
export interface UserTable {
  readonly change: TableChange;
  readonly sheet: Excel.Worksheet;
  /** Null for cells under headings. */
  readonly excelTable: { readonly name: string; readonly rows: number; readonly columns: number } | null;
  /** Columns from the first that is known to the last. */
  readonly column: number;
  readonly columns: number;
  /** The last row that holds something; that of the headings where none does. */
  readonly lastRow: number;
  /** Number formats of the cells of that row, or of the first below the headings of an empty Excel table. */
  readonly formats: readonly string[];
  /** Rows to be changed, in their order. */
  readonly changedRows: readonly CellRow[];
  /** Rows that new rows go into: of an Excel table those empty ones that it has, which may be fewer. */
  readonly emptyRows: readonly CellRow[];
}

/** What stands in a row of the known columns. */
export interface CellRow {
  readonly row: number;
  readonly values: readonly CellValue[];
  readonly formulas: readonly CellValue[];
  readonly formats: readonly string[];
  readonly types: readonly string[];
}

const cellFacts = 'values,formulas,numberFormat,valueTypes';
const sheetRows = 1_048_576;
/** Rows that are read at once where a table's end is looked for. */
const stretch = 500;

/** An Excel table's place, headings and totals included. */
interface TablePlace extends Area {
  readonly name: string;
  readonly hasTotals: boolean;
}

/**
 * Finds the tables again and refuses what is not as it was read: five round trips or so for each of them, and one for every stretch of rows
 * in which an end is looked for.
 */
export async function readUserTables(session: ExcelSession, changes: readonly TableChange[]): Promise<UserTable[]> {
  const { worksheets } = session.context.workbook;
  const keys = changes.map(({ sheet, headingRow, headings }) => `${sheet.toLowerCase()} ${headingRow} ${headings[0]?.column}`);
  if (new Set(keys).size < keys.length || changes.some(({ headings }) => headings.length === 0))
    throw new BadTable('A table is to be changed that has no headings, or twice at once.');
  const found = changes.map((change) => {
    const sheet = worksheets.getItemOrNullObject(change.sheet).load('name');
    return { change, sheet, protection: sheet.protection.load('protected'), tables: sheet.tables.load('items/name,items/showTotals') };
  });
  await session.sync();
  for (const { change, sheet, protection } of found) {
    if (sheet.isNullObject) throw new WorkbookRefused({ kind: 'tableChanged', sheetName: change.sheet, cell: null });
    if (protection.protected) throw new WorkbookRefused({ kind: 'protected', sheetName: change.sheet });
  }
  const placed = found.map(({ change, sheet, tables }) => ({
    change,
    sheet,
    ranges: tables.items.map((table) => ({ table, range: table.getRange().load('rowIndex,columnIndex,rowCount,columnCount') })),
  }));
  await session.sync();
  const tables: UserTable[] = [];
  for (const { change, sheet, ranges } of placed) {
    const places = ranges.map(({ table, range }) => ({
      name: table.name,
      hasTotals: table.showTotals,
      row: range.rowIndex,
      column: range.columnIndex,
      rows: range.rowCount,
      columns: range.columnCount,
    }));
    tables.push(await readUserTable(session, sheet, change, places));
  }
  return tables;
}

async function readUserTable(
  session: ExcelSession,
  sheet: Excel.Worksheet,
  change: TableChange,
  places: readonly TablePlace[],
): Promise<UserTable> {
  const { headingRow, headings, changedRows } = change;
  const touched = [...headings, ...changedRows.flatMap(({ asRead, cells }) => [...asRead, ...cells]), ...change.newRows.flat()];
  const column = touched.reduce((first, cell) => Math.min(first, cell.column), Infinity);
  const columns = touched.reduce((last, cell) => Math.max(last, cell.column), 0) - column + 1;
  const place = places.find((one) => one.row === headingRow && coversColumns(one, column, columns)) ?? null;
  const bodyRows = place ? place.rows - 1 - (place.hasTotals ? 1 : 0) : 0;

  const headingRange = sheet.getRangeByIndexes(headingRow, column, 1, columns).load('values');
  const rows = changedRows.map(({ row }) => ({ row, range: sheet.getRangeByIndexes(row, column, 1, columns).load(cellFacts) }));
  await session.sync();
  checkCells(change.sheet, headingRow, headings, headingRange.values[0] ?? [], column);
  const changed = rows.map(({ row, range }) => cellRows(row, range)[0] ?? noCells);
  changedRows.forEach(({ asRead, cells }, index) => {
    checkChangedRow(change.sheet, changed[index] ?? noCells, asRead, cells, column);
  });

  const known = headings.map((heading) => heading.column - column);
  const lastRow = place
    ? await lastFilledRow(session, sheet, { row: headingRow + 1, column, rows: bodyRows, columns }, known)
    : await lastRowBelow(session, sheet, change, column, columns);
  const end = place ? headingRow + bodyRows : lastRow;
  const wanted = change.newRows.length;
  const empty = place ? Math.min(wanted, end - lastRow) : wanted;
  if (!place && wanted > 0 && lastRow + wanted >= sheetRows) throw noRoomBelow(change.sheet, lastRow, column);
  const hidden = sheet
    .getRangeByIndexes(headingRow, column, Math.max(end, ...changedRows.map(({ row }) => row)) - headingRow + 1 + (place ? 0 : wanted), 1)
    .load('rowHidden');
  const formatRow = sheet
    .getRangeByIndexes(lastRow > headingRow || !place ? lastRow : headingRow + 1, column, 1, columns)
    .load('numberFormat');
  const emptyRange = empty > 0 ? sheet.getRangeByIndexes(lastRow + 1, column, empty, columns).load(cellFacts) : null;
  await session.sync();
  if (isSomeHidden(hidden)) throw new WorkbookRefused({ kind: 'filtered', sheetName: change.sheet });
  const emptyRows = emptyRange ? cellRows(lastRow + 1, emptyRange) : [];
  if (!place) checkRoom(change.sheet, emptyRows, column, columns, places);
  return {
    change,
    sheet,
    excelTable: place && { name: place.name, rows: bodyRows, columns: place.columns },
    column,
    columns,
    lastRow,
    formats: lastRow > headingRow || place ? asFormats(formatRow.numberFormat[0]) : Array.from({ length: columns }, () => 'General'),
    changedRows: changed,
    emptyRows,
  };
}

function coversColumns(place: TablePlace, column: number, columns: number): boolean {
  return place.column <= column && column + columns <= place.column + place.columns;
}

const noCells: CellRow = { row: 0, values: [], formulas: [], formats: [], types: [] };

function cellRows(row: number, range: Excel.Range): CellRow[] {
  return range.values.map((values: CellValue[], index) => ({
    row: row + index,
    values,
    formulas: (range.formulas[index] ?? []) as CellValue[],
    formats: asFormats(range.numberFormat[index]),
    types: range.valueTypes[index] ?? [],
  }));
}

/** Number formats that are null, as those of some cells are in some versions, count as none. */
function asFormats(formats: readonly unknown[] | undefined): string[] {
  return (formats ?? []).map((format) => (typeof format === 'string' && format !== '' ? format : 'General'));
}

function checkCells(sheetName: string, row: number, asRead: readonly ReadCell[], values: readonly unknown[], column: number): void {
  const other = asRead.find((cell) => !holds(values[cell.column - column], cell.value));
  if (other) throw new WorkbookRefused({ kind: 'tableChanged', sheetName, cell: a1(row, other.column) });
}

function checkChangedRow(
  sheetName: string,
  { row, values, formulas }: CellRow,
  asRead: readonly ReadCell[],
  cells: readonly NewCell[],
  column: number,
): void {
  const unread = cells.find((cell) => !asRead.some((read) => read.column === cell.column));
  if (unread) throw new BadTable(`Nothing tells what was read in ${sheetName}!${a1(row, unread.column)}, which is to be changed.`);
  checkCells(sheetName, row, asRead, values, column);
  const formula = cells.find((cell) => !isConstant(values[cell.column - column], formulas[cell.column - column]));
  if (formula) throw new WorkbookRefused({ kind: 'holdsFormula', sheetName, cell: a1(row, formula.column) });
}

/** The last row of an Excel table in which a known column holds something; that above the area where none does. */
async function lastFilledRow(session: ExcelSession, sheet: Excel.Worksheet, area: Area, known: readonly number[]): Promise<number> {
  for (let end = area.rows; end > 0; end -= stretch) {
    const from = Math.max(0, end - stretch);
    const range = sheet.getRangeByIndexes(area.row + from, area.column, end - from, area.columns).load('values');
    await session.sync();
    const last = range.values.map((line: unknown[]) => known.some((column) => line[column] !== '')).lastIndexOf(true);
    if (last >= 0) return area.row + from + last;
  }
  return area.row - 1;
}

/**
 * The last row of a table under plain headings: where it ended when it was read, or further down where rows have come since, up to an empty
 * one.
 */
async function lastRowBelow(
  session: ExcelSession,
  sheet: Excel.Worksheet,
  { headingRow, lastRow: read }: TableChange,
  column: number,
  columns: number,
): Promise<number> {
  let last = Math.max(headingRow, read);
  while (last + 1 < sheetRows) {
    const range = sheet.getRangeByIndexes(last + 1, column, Math.min(stretch, sheetRows - last - 1), columns).load('values');
    await session.sync();
    const empty = range.values.findIndex((line: unknown[]) => line.every((value) => value === ''));
    if (empty >= 0) return last + empty;
    last += range.values.length;
  }
  return last;
}

/** Excel answers null where some rows are hidden and some are not, which the library's types do not say. */
function isSomeHidden({ rowHidden }: { readonly rowHidden: boolean | null }): boolean {
  return rowHidden !== false;
}

/** New rows below plain headings go into empty cells alone, and into no table that begins there. */
function checkRoom(sheetName: string, rows: readonly CellRow[], column: number, columns: number, places: readonly TablePlace[]): void {
  for (const { row, formulas } of rows) {
    const held = formulas.findIndex((formula) => formula !== '');
    if (held >= 0) throw noRoomBelow(sheetName, row - 1, column + held);
    const table = places.find(
      (place) =>
        row >= place.row && row < place.row + place.rows && column < place.column + place.columns && place.column < column + columns,
    );
    if (table) throw noRoomBelow(sheetName, row - 1, Math.max(column, table.column));
  }
}

function noRoomBelow(sheetName: string, lastRow: number, column: number): WorkbookRefused {
  return new WorkbookRefused({ kind: 'noRoomBelow', sheetName, cell: a1(Math.min(lastRow + 1, sheetRows - 1), column) });
}
