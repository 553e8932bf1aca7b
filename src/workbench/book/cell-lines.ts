import type { ICellData } from '@univerjs/core';

import { MAX_COLS, MAX_ROWS } from './area';
import { hasValue } from './engine-cell';
import type { LineSources } from './made-lines';
import type { CellRows } from './univer-innards';

/** Visits the cells of a row, those that were spilled into it last. */
export type CellLine = (visit: (col: number, cell: ICellData) => void) => void;

/** The rows that have a cell which is wanted, ascending, from Univer's rows of cells and of values that formulas spilled. */
export function cellLines(rows: CellRows, spilled: CellRows | undefined, isWanted: (cell: ICellData) => boolean): LineSources<CellLine> {
  const lineOf =
    (row: number): CellLine =>
    (visit) =>
      visitLine(rows, spilled, row, visit);
  const keys = [...new Set([...Object.keys(rows), ...Object.keys(spilled ?? {})])].map(Number);
  if (spilled) keys.sort((a, b) => a - b);
  const wanted = new Set<number>();
  for (const row of keys) {
    visitLine(rows, spilled, row, (_, cell) => {
      // All of them are asked about: whoever asks may number what it sees.
      if (isWanted(cell)) wanted.add(row);
    });
  }
  return { size: wanted.size, keys: () => wanted.keys(), get: (row) => (wanted.has(row) ? lineOf(row) : undefined) };
}

function visitLine(rows: CellRows, spilled: CellRows | undefined, row: number, visit: (col: number, cell: ICellData) => void): void {
  const line = rows[row];
  if (line) {
    for (const key of Object.keys(line)) {
      const cell = line[Number(key)];
      if (cell) visit(Number(key), cell);
    }
  }
  const spilledLine = row < MAX_ROWS ? spilled?.[row] : undefined;
  if (!spilledLine) return;
  for (const key of Object.keys(spilledLine)) {
    const col = Number(key);
    const cell = spilledLine[col];
    if (cell && col < MAX_COLS && !hasValue(line?.[col])) visit(col, { ...cell, s: line?.[col]?.s ?? null });
  }
}
