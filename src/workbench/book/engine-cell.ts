import type { ICellData, Nullable } from '@univerjs/core';

import type { Area } from './area';
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

/** So many rows of a grid, from one on; no line stands outside of its grid. */
export type RowSpan = Pick<Area, 'row' | 'rows'>;

/** The rows of a span that have a line, ascending. By number: a name for each of a hundred thousand rows takes far longer. */
export function standingRows(rows: CellRows, span: RowSpan): number[] {
  const standing: number[] = [];
  for (let { row } = span; row < span.row + span.rows; row++) if (rows[row]) standing.push(row);
  return standing;
}

/** The same of rows that are few, and may lie outside of the grid: those of values that formulas spilled. */
export function namedRows(rows: CellRows): number[] {
  return Object.keys(rows).map(Number);
}

/** Visits the cells of some rows, those of kept lines only to be read. */
export function forEachIn(rows: CellRows, standing: readonly number[], visit: (row: number, col: number, cell: ICellData) => void): void {
  const keptAt = KeptLine.among(rows);
  for (const row of standing) {
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

/** Visits the cells of lines that are not kept: all that may hold a formula. */
export function forEachMade(rows: CellRows, span: RowSpan, visit: (row: number, col: number, cell: ICellData) => void): void {
  for (const row of madeRows(rows, span)) visitMade(rows, row, visit);
}

/** The rows of a span whose lines are not kept, ascending. */
export function madeRows(rows: CellRows, span: RowSpan): number[] {
  const keptAt = KeptLine.among(rows);
  return standingRows(rows, span).filter((row) => !keptAt(row));
}

/** Visits the cells of a line that is not kept. */
export function visitMade(rows: CellRows, row: number, visit: (row: number, col: number, cell: ICellData) => void): void {
  const line = rows[row];
  if (!line) return;
  for (const key of Object.keys(line)) {
    const col = Number(key);
    const cell = line[col];
    if (cell) visit(row, col, cell);
  }
}
