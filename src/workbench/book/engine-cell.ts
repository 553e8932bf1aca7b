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
  for (const rowKey of Object.keys(rows)) {
    const row = Number(rowKey);
    const line = rows[row];
    if (!line) continue;
    const kept = KeptLine.of(line);
    if (kept) {
      for (let col = 0; col < kept.width; col++) {
        const cell = kept.cell(col);
        if (cell) visit(row, col, cell);
      }
      continue;
    }
    for (const colKey of Object.keys(line)) {
      const col = Number(colKey);
      const cell = line[col];
      if (cell) visit(row, col, cell);
    }
  }
}

/** Visits the cells of lines that are not kept as they were written, row by row: all that may hold a formula. */
export function forEachMade(rows: CellRows, visit: (row: number, col: number, cell: ICellData) => void): void {
  for (const rowKey of Object.keys(rows)) {
    const row = Number(rowKey);
    const line = rows[row];
    if (!line || KeptLine.of(line)) continue;
    for (const colKey of Object.keys(line)) {
      const col = Number(colKey);
      const cell = line[col];
      if (cell) visit(row, col, cell);
    }
  }
}
