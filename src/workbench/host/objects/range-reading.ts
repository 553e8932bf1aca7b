import { type Area, intersectAreas } from '../../book/area';
import type { Book } from '../../book/book';
import type { BookSheet } from '../../book/book-sheet';
import type { CellKind, CellScalar } from '../../book/cell-value';
import { daysOff } from './serial-shift';

/** Excel answers null, without an error, when more cells than this are asked for. */
export const MOST_READABLE_CELLS = 5_000_000;

const valueTypes: Readonly<Record<CellKind, string>> = {
  empty: 'Empty',
  text: 'String',
  number: 'Double',
  boolean: 'Boolean',
  error: 'Error',
};

export type CellReading = 'values' | 'formulas' | 'numberFormats' | 'texts' | 'valueTypes';

/** One fact of every cell of an area, row by row; null above the limit. */
export function readCells(book: Pick<Book, 'dateSystem'>, sheet: BookSheet, area: Area, reading: CellReading): unknown[][] | null {
  if (area.rows * area.cols > MOST_READABLE_CELLS) return null;
  const { cells } = sheet;
  switch (reading) {
    case 'values':
      return book.dateSystem === 1900 ? cells.values(area) : eachCell(area, (row, col) => shownNumber(book, sheet, row, col));
    case 'formulas':
      return book.dateSystem === 1900
        ? cells.formulas(area)
        : eachCell(area, (row, col) => cells.formula(row, col) ?? shownNumber(book, sheet, row, col));
    case 'numberFormats':
      return eachCell(area, (row, col) => cells.numberFormat(row, col));
    case 'texts':
      return eachCell(area, (row, col) => cells.text(row, col));
    case 'valueTypes':
      return eachCell(area, (row, col) => valueTypes[cells.kind(row, col)]);
  }
}

/** A cell's value with a date as the serial that the workbook counts in. */
function shownNumber(book: Pick<Book, 'dateSystem'>, sheet: BookSheet, row: number, col: number): CellScalar {
  const value = sheet.cells.value(row, col);
  return typeof value === 'number' ? value - daysOff(book, sheet, row, col) : value;
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
