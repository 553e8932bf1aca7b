import { textFormulas } from '../../../src/excel/keep/hidden-texts';
import type { Book } from '../../../src/workbench/book/book';

/** Puts a text into hidden names of a workbook, as the add-in keeps its notes. */
export function addHiddenText(book: Book, name: string, text: string): void {
  for (const [index, formula] of textFormulas(text).entries())
    book.names.add(index === 0 ? name : `${name}.${index}`, formula, { hidden: true });
}
