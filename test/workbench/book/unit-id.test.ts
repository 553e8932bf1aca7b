import { Book } from '../../../src/workbench/book/book';
import { startHeadlessUniver } from '../../../src/workbench/book/start-headless-univer';

describe('two workbooks at once', () => {
  it('each call the function they defined, though the name and the cell are the same', async () => {
    const books = ['first', 'second'].map((answer) => {
      const book = new Book(startHeadlessUniver());
      book.functions.define('AR.WHICH', () => answer);
      book.activeSheet.cells.write(0, 0, [[{ formula: '=AR.WHICH()' }]]);
      return book;
    });
    for (const book of books) await book.calculation.settle();
    expect(books.map((book) => book.activeSheet.cells.value(0, 0))).toEqual(['first', 'second']);
    for (const book of books) book.dispose();
  });
});
