import type { IRange } from '@univerjs/core';

import type { Area } from './area';

/** An area in Univer's words: first and last row and column, all 0-based. */
export function toUnitRange({ row, col, rows, cols }: Area): IRange {
  return { startRow: row, endRow: row + rows - 1, startColumn: col, endColumn: col + cols - 1 };
}

/** Univer's range as an area. */
export function fromUnitRange(range: Pick<IRange, 'startRow' | 'endRow' | 'startColumn' | 'endColumn'>): Area {
  return {
    row: range.startRow,
    col: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    cols: range.endColumn - range.startColumn + 1,
  };
}
