import type { Book } from '../../../src/workbench/book/book';
import type { BookSheet } from '../../../src/workbench/book/book-sheet';
import type { CellScalar } from '../../../src/workbench/book/cell-value';

/** A sheet by its name, which must be there. */
export function sheetOf(book: Book, name: string): BookSheet {
  const sheet = book.findSheet(name);
  if (!sheet) throw new Error(`There is no sheet ${name} among ${book.sheets.map((other) => other.name).join(', ')}.`);
  return sheet;
}

/** All sheets by name, in their order. */
export const sheetNames = (book: Book): string[] => book.sheets.map(({ name }) => name);

/** The values of the first row that holds a text, blanks left out. */
export function rowOf(sheet: BookSheet, text: string): CellScalar[] {
  const area = sheet.cells.usedArea();
  const rows = area ? sheet.cells.values({ row: 0, col: 0, rows: area.row + area.rows, cols: area.col + area.cols }) : [];
  return (rows.find((row) => row.includes(text)) ?? []).filter((value) => value !== '');
}
