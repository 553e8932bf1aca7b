import type { ICellData, Nullable } from '@univerjs/core';

import type { CellScalar } from './cell-value';
import { KeptLine } from './kept-line';
import { CELL_TYPES, type CellRows } from './univer-innards';

/** A cell as Univer holds it; nothing where no cell stands. */
export type EngineCell = Nullable<ICellData>;

/** Whether a cell holds a value of its own. */
export function hasValue(cell: EngineCell): boolean {
  return cell?.v !== undefined && cell.v !== null;
}

/** Whether a cell holds text that reads like an error. */
export function isForcedText(cell: EngineCell): boolean {
  return cell?.t === CELL_TYPES.forcedText;
}

/** A cell's value as a scalar; booleans are 0 and 1 inside. */
export function scalarOf(cell: EngineCell): CellScalar {
  if (cell?.v === undefined || cell.v === null) return '';
  return cell.t === CELL_TYPES.boolean ? Boolean(cell.v) && cell.v !== 'FALSE' : cell.v;
}

/** Visits the cells that stand, row by row; those of kept lines are only to be read. */
export function forEachIn(rows: CellRows, visit: (row: number, col: number, cell: ICellData) => void): void {
  const keptAt = KeptLine.among(rows);
  for (const key of Object.keys(rows)) {
    const row = Number(key);
    const kept = keptAt(row);
    if (kept) visitKept(kept, (col, cell) => visit(row, col, cell));
    else visitMade(rows, row, visit);
  }
}

/** Visits the cells of a kept line, only to be read. */
export function visitKept(kept: KeptLine, visit: (col: number, cell: ICellData) => void): void {
  for (let col = 0; col < kept.width; col++) {
    const cell = kept.cell(col);
    if (cell) visit(col, cell);
  }
}

/** Visits the cells of lines that are not kept, of a grid of so many rows: all that may hold a formula. */
export function forEachMade(rows: CellRows, rowCount: number, visit: (row: number, col: number, cell: ICellData) => void): void {
  for (const row of madeRows(rows, rowCount)) visitMade(rows, row, visit);
}

/** The rows, of a grid of so many, whose lines are not kept. By number: a name for each of a hundred thousand rows takes far longer. */
export function madeRows(rows: CellRows, rowCount: number): number[] {
  const keptAt = KeptLine.among(rows);
  const made: number[] = [];
  for (let row = 0; row < rowCount; row++) if (rows[row] && !keptAt(row)) made.push(row);
  return made;
}

function visitMade(rows: CellRows, row: number, visit: (row: number, col: number, cell: ICellData) => void): void {
  const line = rows[row];
  if (!line) return;
  for (const key of Object.keys(line)) {
    const col = Number(key);
    const cell = line[col];
    if (cell) visit(row, col, cell);
  }
}
