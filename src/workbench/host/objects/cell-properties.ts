import { toA1 } from '../../book/a1';
import type { Area } from '../../book/area';
import type { BookSheet } from '../../book/book-sheet';
import { apiNotFound } from '../host-error';
import { eachCell } from './range-reading';
import { recordArgument } from './wire-arguments';

/** `Range.getRowProperties`: an object with the asked facts for every row. */
export function rowProperties(sheet: BookSheet, area: Area, asked: unknown): unknown {
  const facts: Readonly<Record<string, (row: number) => unknown>> = {
    rowHidden: (row) => sheet.grid.isRowHidden(row),
    rowIndex: (row) => row,
    address: (row) => sheet.address({ row, rows: 1, col: area.col, cols: area.cols }),
  };
  const names = askedNames(asked, facts, 'Range.getRowProperties');
  return Array.from({ length: area.rows }, (_, index) => Object.fromEntries(names.map((name) => [name, facts[name]?.(area.row + index)])));
}

/** `Range.getCellProperties`: an object with the asked facts for every cell. */
export function cellProperties(sheet: BookSheet, area: Area, asked: unknown): unknown {
  const facts: Readonly<Record<string, (row: number, col: number) => unknown>> = {
    address: (row, col) => sheet.address({ row, col, rows: 1, cols: 1 }),
    addressLocal: (row, col) => toA1({ row, col, rows: 1, cols: 1 }),
    hidden: (row, col) => sheet.grid.isRowHidden(row) || sheet.grid.isColumnHidden(col),
    format: (row, col) => {
      const { fill = '', color = '#000000', bold = false, italic = false } = sheet.cells.style(row, col);
      return { fill: { color: fill }, font: { color, bold, italic } };
    },
  };
  const names = askedNames(asked, facts, 'Range.getCellProperties');
  return eachCell(area, (row, col) => Object.fromEntries(names.map((name) => [name, facts[name]?.(row, col)])));
}

function askedNames(asked: unknown, facts: Readonly<Record<string, unknown>>, method: string): string[] {
  const names = Object.entries(recordArgument(asked))
    .filter(([, isAsked]) => isAsked !== false)
    .map(([name]) => name);
  const unknownName = names.find((name) => !Object.hasOwn(facts, name));
  if (unknownName !== undefined) throw apiNotFound(`${method}.${unknownName}`);
  return names;
}
