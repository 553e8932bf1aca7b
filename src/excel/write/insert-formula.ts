import type { FormulaInsertion, InsertionAnswer } from '../../jobs/ports/workbook-port';
import type { Area } from '../../cells/area';
import { a1 } from '../../cells/a1';
import type { ExcelSession } from '../excel-session';

const dateFormat = 'yyyy-mm-dd';
const sheetRows = 1_048_576;
const sheetColumns = 16_384;

/**
 * Writes a formula into the active cell (three round trips, four where the sheet has tables) unless a cell that its answer fills lies
 * beyond the sheet, holds something or belongs to a table: a table would fill its whole column with the formula, and no answer of several
 * cells fits into one. An Excel with dynamic arrays spills what is set through `formulas`; one without them, which has no set of its own to
 * tell, shows the answer's first cell alone.
 */
export async function insertFormulaAtActiveCell(
  session: ExcelSession,
  { formula, rows, columns, dateColumns }: FormulaInsertion,
): Promise<InsertionAnswer> {
  const cell = session.context.workbook.getActiveCell().load('address,rowIndex,columnIndex,numberFormat');
  const tables = cell.worksheet.tables.load('items/name');
  await session.sync();
  if (cell.rowIndex + rows > sheetRows || cell.columnIndex + columns > sheetColumns) return { kind: 'noRoom', cell: cell.address };
  const area = cell.getResizedRange(rows - 1, columns - 1).load('values,formulas,text');
  await session.sync();
  const sheet = cell.address.slice(0, cell.address.lastIndexOf('!') + 1);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const held = heldBy(area, row, column);
      if (held !== null) return { kind: 'inTheWay', cell: `${sheet}${a1(cell.rowIndex + row, cell.columnIndex + column)}`, value: held };
    }
  }
  const taken = await findTable(session, tables.items, { row: cell.rowIndex, column: cell.columnIndex, rows, columns });
  if (taken) return { kind: 'inTheWay', cell: `${sheet}${a1(taken.row, taken.column)}`, value: taken.table };
  // A cell formatted as text would keep the formula as a text.
  if (cell.numberFormat[0]?.[0] === '@') cell.numberFormat = [['General']];
  for (const column of dateColumns) area.getColumn(column).numberFormat = Array.from({ length: rows }, () => [dateFormat]);
  cell.formulas = [[formula]];
  await session.sync();
  return { kind: 'written', cell: cell.address };
}

/** The first cell of an area that belongs to a table, with the table's name. */
async function findTable(
  session: ExcelSession,
  tables: readonly Excel.Table[],
  area: Area,
): Promise<{ readonly table: string; readonly row: number; readonly column: number } | null> {
  if (tables.length === 0) return null;
  const placed = tables.map((table) => ({ name: table.name, range: table.getRange().load('rowIndex,columnIndex,rowCount,columnCount') }));
  await session.sync();
  for (const { name, range } of placed) {
    const [row, column] = [Math.max(area.row, range.rowIndex), Math.max(area.column, range.columnIndex)];
    const isCommon =
      row < Math.min(area.row + area.rows, range.rowIndex + range.rowCount) &&
      column < Math.min(area.column + area.columns, range.columnIndex + range.columnCount);
    if (isCommon) return { table: name, row, column };
  }
  return null;
}

/** What a cell shows, or else holds; null where it is empty. A spilled cell holds no formula, an empty text no value. */
function heldBy({ values, formulas, text }: Excel.Range, row: number, column: number): string | null {
  const held = [formulas, values].map((grid) => String(grid[row]?.[column] ?? '')).find((value) => value !== '');
  const shown = text[row]?.[column] ?? '';
  return held === undefined ? null : shown === '' ? held : shown;
}
