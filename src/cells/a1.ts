import type { Area } from './area';
import type { CellPlace } from './cell-place';

/** A column's letters: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** The 0-based column that capital letters name: A is 0, AA is 26. */
export function columnOfLetters(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The A1 address of a 0-based cell; `fixed` puts `$` before the column, the row or both. */
export function a1(row: number, column: number, fixed: '' | 'row' | 'column' | 'both' = ''): string {
  const columnMark = fixed === 'column' || fixed === 'both' ? '$' : '';
  const rowMark = fixed === 'row' || fixed === 'both' ? '$' : '';
  return `${columnMark}${columnLetters(column)}${rowMark}${row + 1}`;
}

/** The A1 address of a cell on its sheet. */
export function a1Of({ row, column }: CellPlace): string {
  return a1(row, column);
}

/** The A1 address of an area, both ends named. */
export function a1Area({ row, column, rows, columns }: Area): string {
  return `${a1(row, column)}:${a1(row + rows - 1, column + columns - 1)}`;
}

/** The A1 address of an area, that of one cell without an end. */
export function a1AreaOrCell(area: Area): string {
  return area.rows === 1 && area.columns === 1 ? a1(area.row, area.column) : a1Area(area);
}
