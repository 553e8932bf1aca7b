import type { ICellData, Worksheet } from '@univerjs/core';

import { type Area, MAX_COLS, MAX_ROWS } from './area';
import { standingRows } from './engine-cell';
import { KeptLine, type LineLooks, NO_LOOKS, WIDEST_KEPT } from './kept-line';
import type { CellRows } from './univer-innards';

/** Changes the look that a cell or a line refers to; null is none. */
type Patched = (reference: ICellData['s']) => string | null;

/** Where a sheet keeps the looks of whole columns and rows, and how many rows its grid has. */
type Lines = Pick<ReturnType<Worksheet['getConfig']>, 'columnData' | 'rowData' | 'rowCount'>;

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
  const looksOf = onceForAlike((looks, rowStyle) => {
    const out = widened(looks, area.col + area.cols);
    for (let c = area.col; c < area.col + area.cols; c++) out[c] = patched(looks[c] ?? rowStyle ?? columnData[c]?.s);
    return out;
  });
  const keptAt = KeptLine.among(cells);
  for (let r = area.row; r < area.row + area.rows; r++) {
    const line = cells[r];
    const rowStyle = rowData[r]?.s;
    const kept = keptAt(r);
    if (area.col + area.cols <= WIDEST_KEPT && (!line || kept)) {
      const looks = looksOf(kept?.looks ?? NO_LOOKS, rowStyle);
      if (kept) kept.looks = looks;
      else new KeptLine([], looks).put(cells, r);
    } else patchMade((cells[r] ??= {}), area, (c, look) => patched(look ?? rowStyle ?? columnData[c]?.s));
  }
}

function patchMade(line: NonNullable<CellRows[number]>, { col, cols }: Area, lookOf: (col: number, look: ICellData['s']) => string | null) {
  for (let c = col; c < col + cols; c++) {
    const cell = line[c];
    if (cell) cell.s = lookOf(c, cell.s);
    else line[c] = { s: lookOf(c, undefined) };
  }
}

/** Changes the looks of the cells of an area of whole rows or columns that have one, of their own or by their line. */
export function patchExisting(cells: CellRows, { columnData, rowData, rowCount }: Lines, area: Area, patched: Patched): void {
  const isColumns = area.rows === MAX_ROWS;
  const newLook = (col: number, look: ICellData['s'], rowStyle: ICellData['s']): string | null | undefined =>
    look || (isColumns ? rowStyle : columnData[col]?.s) ? patched(look ?? rowStyle ?? columnData[col]?.s) : undefined;
  const looksOf = onceForAlike((looks) =>
    looks.map((look, col) => {
      const changed = holdsCol(area, col) ? newLook(col, look, undefined) : undefined;
      return changed === undefined ? look : changed;
    }),
  );
  const keptAt = KeptLine.among(cells);
  for (const row of standingRows(cells, { row: area.row, rows: Math.min(area.rows, rowCount - area.row) })) {
    const line = cells[row] ?? {};
    const rowStyle = rowData[row]?.s;
    const kept = keptAt(row);
    if (kept && isColumns && !rowStyle) {
      kept.looks = looksOf(kept.looks, undefined);
      continue;
    }
    for (const colKey of Object.keys(line)) {
      const col = Number(colKey);
      const cell = line[col];
      const look = cell && holdsCol(area, col) ? newLook(col, cell.s, rowStyle) : undefined;
      if (cell && look !== undefined) cell.s = look;
    }
  }
}

const holdsCol = (area: Area, col: number): boolean => col >= area.col && col < area.col + area.cols;

/** Lines that look alike, on rows that look alike, share their new looks as well. */
function onceForAlike(change: (looks: LineLooks, rowStyle: ICellData['s']) => LineLooks): typeof change {
  const known = new Map<ICellData['s'], Map<LineLooks, LineLooks>>();
  return (looks, rowStyle) => {
    let ofRow = known.get(rowStyle);
    if (!ofRow) known.set(rowStyle, (ofRow = new Map<LineLooks, LineLooks>()));
    let changed = ofRow.get(looks);
    if (!changed) ofRow.set(looks, (changed = change(looks, rowStyle)));
    return changed;
  };
}

function widened(looks: LineLooks, width: number): (string | null | undefined)[] {
  const out = [...looks];
  while (out.length < width) out.push(undefined);
  return out;
}
