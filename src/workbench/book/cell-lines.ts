import type { ICellData } from '@univerjs/core';

import { MAX_COLS, MAX_ROWS } from './area';
import { hasValue, namedRows, type RowSpan, standingRows, visitKept } from './engine-cell';
import { KeptLine, type LineLooks } from './kept-line';
import type { LineSources } from './made-lines';
import type { CellRows } from './univer-innards';

/** Visits the cells of a row, those that were spilled into it last. */
export type CellLine = (visit: (col: number, cell: ICellData) => void) => void;

/** What is asked about each line, and each look of one: all of them, as whoever asks may number what it sees. */
export interface WantedCells {
  isWanted(cell: ICellData): boolean;
  isWantedLook(look: string | null | undefined): boolean;
}

/** The rows that have a cell which is wanted, ascending, from Univer's rows of cells and of values that formulas spilled. */
export function cellLines(
  rows: CellRows,
  allRows: RowSpan,
  spilled: CellRows | undefined,
  wanting: WantedCells,
): LineSources<CellLine | KeptLine> {
  const keptLineAt = KeptLine.among(rows);
  const keptAt = (row: number): KeptLine | undefined => (spilled?.[row] ? undefined : keptLineAt(row));
  const lineOf = (row: number): CellLine | KeptLine => keptAt(row) ?? ((visit) => visitLine(rows, spilled, row, visit));
  const wanted = new Set<number>();
  const known = new Map<LineLooks, boolean>();
  for (const row of rowsOfEither(rows, allRows, spilled)) {
    const kept = keptAt(row);
    if (kept) {
      let isLook = known.get(kept.looks);
      if (isLook === undefined) {
        isLook = kept.looks.map((look) => wanting.isWantedLook(look)).includes(true);
        known.set(kept.looks, isLook);
      }
      if (isLook || kept.values.some((value) => value !== undefined)) wanted.add(row);
      continue;
    }
    visitLine(rows, spilled, row, (_, cell) => {
      if (wanting.isWanted(cell)) wanted.add(row);
    });
  }
  return { size: wanted.size, keys: () => wanted.keys(), get: (row) => (wanted.has(row) ? lineOf(row) : undefined) };
}

function rowsOfEither(rows: CellRows, allRows: RowSpan, spilled: CellRows | undefined): number[] {
  const standing = standingRows(rows, allRows);
  const beside = spilled ? namedRows(spilled).filter((row) => !rows[row]) : [];
  return beside.length === 0 ? standing : [...standing, ...beside].sort((a, b) => a - b);
}

function visitLine(rows: CellRows, spilled: CellRows | undefined, row: number, visit: (col: number, cell: ICellData) => void): void {
  const line = rows[row];
  const kept = KeptLine.at(rows, row);
  if (kept) {
    visitKept(kept, visit);
  } else if (line) {
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
    const own = kept ? kept.cell(col) : line?.[col];
    if (cell && col < MAX_COLS && !hasValue(own)) visit(col, { ...cell, s: own?.s ?? null });
  }
}
