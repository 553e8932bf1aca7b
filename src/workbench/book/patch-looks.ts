import type { ICellData, Worksheet } from '@univerjs/core';

import { type Area, intersectAreas, MAX_COLS, MAX_ROWS } from './area';
import { forEachIn } from './engine-cell';
import type { CellRows } from './univer-innards';

/** Changes the look that a cell or a line refers to; null is none. */
type Patched = (reference: ICellData['s']) => string | null;

/** Where a sheet keeps the looks of whole columns and rows. */
type Lines = Pick<ReturnType<Worksheet['getConfig']>, 'columnData' | 'rowData'>;

/** Changes the looks of whole columns, of which `usedCols` are in use, or of whole rows; false where the area is made of neither. */
export function patchLines({ columnData, rowData }: Lines, area: Area, usedCols: number, patched: Patched): boolean {
  if (area.rows === MAX_ROWS) {
    for (let c = area.col; c < area.col + Math.min(area.cols, usedCols); c++) (columnData[c] ??= {}).s = patched(columnData[c]?.s);
    return true;
  }
  if (area.cols !== MAX_COLS) return false;
  for (let r = area.row; r < area.row + area.rows; r++) (rowData[r] ??= {}).s = patched(rowData[r]?.s);
  return true;
}

/** Changes the look of every cell of an area. */
export function patchAll(cells: CellRows, { columnData, rowData }: Lines, area: Area, patched: Patched): void {
  for (let r = area.row; r < area.row + area.rows; r++) {
    const line = (cells[r] ??= {});
    const rowStyle = rowData[r]?.s;
    for (let c = area.col; c < area.col + area.cols; c++) {
      const cell = line[c];
      if (cell) cell.s = patched(cell.s ?? rowStyle ?? columnData[c]?.s);
      else line[c] = { s: patched(rowStyle ?? columnData[c]?.s) };
    }
  }
}

/** Changes the looks of the cells of an area that have one, of their own or by their line. */
export function patchExisting(cells: CellRows, { columnData, rowData }: Lines, area: Area, patched: Patched): void {
  forEachIn(cells, (row, col, cell) => {
    const inside = intersectAreas(area, { row, col, rows: 1, cols: 1 });
    if (inside && (cell.s || (area.rows === MAX_ROWS ? rowData[row]?.s : columnData[col]?.s)))
      cell.s = patched(cell.s ?? rowData[row]?.s ?? columnData[col]?.s);
  });
}
