import type { ICommandInfo } from '@univerjs/core';

import type { Area } from '../book/area';

interface CellsWritten {
  readonly cellValue: Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>> | undefined;
}

interface LinesMoved {
  readonly range:
    | { readonly startRow: number; readonly endRow: number; readonly startColumn: number; readonly endColumn: number }
    | undefined;
}

const WRITING = 'sheet.mutation.set-range-values';
const MOVING = /^sheet\.mutation\.(?:insert|remove)-(?:row|col)s?$|^sheet\.mutation\.(?:move|reorder)-/;

/** The smallest area around the cells that one of Univer's mutations changed; null where it changed none. */
export function writtenArea({ id, params }: Readonly<ICommandInfo>): Area | null {
  if (id === WRITING) return areaOf((params as CellsWritten | undefined)?.cellValue ?? {});
  const range = MOVING.test(id) ? (params as LinesMoved | undefined)?.range : undefined;
  return range
    ? {
        row: range.startRow,
        col: range.startColumn,
        rows: range.endRow - range.startRow + 1,
        cols: range.endColumn - range.startColumn + 1,
      }
    : null;
}

function areaOf(cells: NonNullable<CellsWritten['cellValue']>): Area | null {
  const rows = Object.keys(cells).map(Number);
  const cols = [...new Set(Object.values(cells).flatMap((line) => Object.keys(line ?? {})))].map(Number);
  if (rows.length === 0 || cols.length === 0) return null;
  const [row, col] = [lowest(rows), lowest(cols)];
  return { row, col, rows: highest(rows) - row + 1, cols: highest(cols) - col + 1 };
}

const lowest = (numbers: readonly number[]): number => numbers.reduce((least, each) => Math.min(least, each));
const highest = (numbers: readonly number[]): number => numbers.reduce((most, each) => Math.max(most, each));
