import type { Book } from '../book/book';
import type { BookSheet } from '../book/book-sheet';

/** Prints a sheet by the browser; false where it is empty. */
export function printSheet(_book: Book, sheet: BookSheet): boolean {
  return sheet.cells.usedArea() !== null;
}
