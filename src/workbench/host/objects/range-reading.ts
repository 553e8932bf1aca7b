import { type Area, intersectAreas } from '../../book/area';
import type { BookSheet } from '../../book/book-sheet';
import type { CellKind } from '../../book/cell-value';

/** Excel answers null, without an error, when more cells than this are asked for. */
export const MOST_READABLE_CELLS = 5_000_000;

const valueTypes: Readonly<Record<CellKind, string>> = { empty: 'Empty', text: 'String', number: 'Double', boolean: 'Boolean', error: 'Error' };

export type CellReading = 'values' | 'formulas' | 'numberFormats' | 'texts' | 'valueTypes';

/** One fact of every cell of an area, row by row; null above the limit. */
export function readCells(sheet: BookSheet, area: Area, reading: CellReading): unknown[][] | null {
  if (area.rows * area.cols > MOST_READABLE_CELLS) return null;
  const { cells } = sheet;
  switch (reading) {
    case 'values':
      return cells.values(area);
    case 'formulas':
      return eachCell(area, (row, col) => cells.formula(row, col) ?? cells.value(row, col));
    case 'numberFormats':
      return eachCell(area, (row, col) => cells.numberFormat(row, col));
    case 'texts':
      return eachCell(area, (row, col) => cells.text(row, col));
    case 'valueTypes':
      return eachCell(area, (row, col) => valueTypes[cells.kind(row, col)]);
  }
}

export function eachCell<T>({ row, col, rows, cols }: Area, read: (row: number, col: number) => T): T[][] {
  return Array.from({ length: rows }, (_, r) => Array.from({ length: cols }, (__, c) => read(row + r, col + c)));
}

/**
 * What all cells of the areas have in common, or null where they differ: so Excel answers for formats of more than one cell.
 * Cells outside the used area all look the same, so one of them stands for all.
 */
export function commonToCells<T>(sheet: BookSheet, areas: readonly Area[], read: (row: number, col: number) => T): T | null {
  const used = sheet.cells.usedArea(false);
  let common: { readonly value: T } | null = null;
  for (const area of areas) {
    const inside = (used && intersectAreas(area, used)) ?? { ...area, rows: 1, cols: 1 };
    const corner = { row: area.row + area.rows - 1, col: area.col + area.cols - 1, rows: 1, cols: 1 };
    for (const part of [inside, corner]) {
      for (let row = part.row; row < part.row + part.rows; row++) {
        for (let col = part.col; col < part.col + part.cols; col++) {
          const value = read(row, col);
          common ??= { value };
          if (common.value !== value) return null;
        }
      }
    }
  }
  return common?.value ?? null;
}
