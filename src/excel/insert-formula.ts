import type { FormulaInsertion, InsertionAnswer } from '../jobs/ports';
import { a1 } from '../reports/a1';
import type { ExcelSession } from './excel-session';

const dateFormat = 'yyyy-mm-dd';

/**
 * Writes a formula into the active cell (two round trips) unless a cell that its answer fills holds something. An Excel with dynamic arrays
 * spills what is set through `formulas`; one without them, which has no set of its own to tell, shows the answer's first cell alone.
 */
export async function insertFormulaAtActiveCell(session: ExcelSession, { formula, rows, columns, dateColumns }: FormulaInsertion): Promise<InsertionAnswer> {
  const cell = session.context.workbook.getActiveCell().load('address,rowIndex,columnIndex,numberFormat');
  const area = cell.getResizedRange(rows - 1, columns - 1).load('values,formulas,text');
  await session.sync();
  const sheet = cell.address.slice(0, cell.address.lastIndexOf('!') + 1);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const held = heldBy(area, row, column);
      if (held !== null) return { kind: 'inTheWay', cell: `${sheet}${a1(cell.rowIndex + row, cell.columnIndex + column)}`, value: held };
    }
  }
  // A cell formatted as text would keep the formula as a text.
  if (cell.numberFormat[0]?.[0] === '@') cell.numberFormat = [['General']];
  for (const column of dateColumns) area.getColumn(column).numberFormat = Array.from({ length: rows }, () => [dateFormat]);
  cell.formulas = [[formula]];
  await session.sync();
  return { kind: 'written', cell: cell.address };
}

/** What a cell shows, or else holds; null where it is empty. A spilled cell holds no formula, an empty text no value. */
function heldBy({ values, formulas, text }: Excel.Range, row: number, column: number): string | null {
  const held = [formulas, values].map((grid) => String(grid[row]?.[column] ?? '')).find((value) => value !== '');
  const shown = text[row]?.[column] ?? '';
  return held === undefined ? null : shown === '' ? held : shown;
}
