import type { ICellData, Nullable } from '@univerjs/core';

import type { CellScalar } from './cell-value';
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

/** Visits the cells that stand, row by row. */
export function forEachIn(rows: CellRows, visit: (row: number, col: number, cell: ICellData) => void): void {
  for (const rowKey of Object.keys(rows)) {
    const row = Number(rowKey);
    const line = rows[row];
    if (!line) continue;
    for (const colKey of Object.keys(line)) {
      const col = Number(colKey);
      const cell = line[col];
      if (cell) visit(row, col, cell);
    }
  }
}
