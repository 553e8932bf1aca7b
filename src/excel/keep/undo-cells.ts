import type { ExcelSession } from '../excel-session';
import { holds, sentAgain } from '../write/sent-value';
import type { CellsNote, NotedCell, NotedTable } from './cells-note';
import { tableAnchor } from './journal';

/**
 * Puts back what stood in cells before a run that was cut short, the table that was written last first: one round trip to look at each, and what is
 * done goes with the next. What stands elsewhere by now is found there; a cell that holds neither what the run wrote nor what was there is somebody
 * else's, and so are rows that do not stand where they were added, and a table in which rows or columns were put in or taken out: they stay.
 */
export async function undoCells(
  session: ExcelSession,
  { tables }: CellsNote,
  sheetOfTable: (table: number) => Excel.Worksheet | null,
): Promise<void> {
  for (const [index, table] of [...tables.entries()].reverse()) {
    const sheet = sheetOfTable(index);
    const moved = sheet && (await moveOf(session, index, table));
    if (!sheet || !moved) continue;
    await removeAddedRows(session, sheet, table, moved);
    await putBack(session, sheet, table.cells, moved);
  }
}

/** By how many rows and columns a table has moved. */
interface Move {
  readonly rows: number;
  readonly columns: number;
}

/** Null where the table is not whole any more. */
async function moveOf(session: ExcelSession, index: number, { place }: NotedTable): Promise<Move | null> {
  const anchor = session.context.workbook.names.getItemOrNullObject(tableAnchor(index));
  const range = anchor.getRangeOrNullObject().load('rowIndex,columnIndex,rowCount,columnCount');
  await session.sync();
  if (range.isNullObject || range.rowCount !== place.rows || range.columnCount !== place.columns) return null;
  return { rows: range.rowIndex - place.row, columns: range.columnIndex - place.column };
}

async function removeAddedRows(
  session: ExcelSession,
  sheet: Excel.Worksheet,
  { name, rows, added, newCells }: NotedTable,
  moved: Move,
): Promise<void> {
  if (name === null || added === 0) return;
  const table = sheet.tables.getItemOrNullObject(name).load('name');
  const count = table.rows.load('count');
  await session.sync();
  if (table.isNullObject || count.count !== rows + added) return;
  const lines = Array.from({ length: added }, (_, index) =>
    table.rows
      .getItemAt(rows + index)
      .getRange()
      .load('rowIndex,columnIndex,values,formulas'),
  );
  await session.sync();
  const written = new Map(newCells.map(({ row, column, after }) => [`${row} ${column}`, after]));
  // Blank, by the formula of its column, or as the run wrote it: anything else was typed there since.
  const isOurs = lines.every(({ rowIndex, columnIndex, values, formulas }) =>
    (formulas[0] ?? []).every((formula: unknown, at) => {
      const after = written.get(`${rowIndex - moved.rows} ${columnIndex - moved.columns + at}`);
      return (
        formula === '' || (typeof formula === 'string' && formula.startsWith('=')) || (after !== undefined && holds(values[0]?.[at], after))
      );
    }),
  );
  if (!isOurs) return;
  for (let row = rows + added - 1; row >= rows; row--) table.rows.getItemAt(row).delete();
}

async function putBack(session: ExcelSession, sheet: Excel.Worksheet, cells: readonly NotedCell[], moved: Move): Promise<void> {
  const read = cells.map((cell) => ({
    cell,
    range: sheet.getRangeByIndexes(cell.row + moved.rows, cell.column + moved.columns, 1, 1).load('values'),
  }));
  await session.sync();
  for (const { cell, range } of read) {
    const { before, after, wasText, formatBefore, format } = cell;
    const value: unknown = range.values[0]?.[0];
    const isWritten = holds(value, after);
    if (!isWritten && !holds(value, before)) continue;
    if (format !== null) range.numberFormat = [[formatBefore]];
    if (isWritten) range.values = [[sentAgain(before, wasText, formatBefore)]];
  }
}
