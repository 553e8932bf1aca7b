import { Book } from '../../../src/workbench/book/book';
import { startHeadlessUniver } from '../../../src/workbench/book/start-headless-univer';

describe('HYPERLINK', () => {
  it('comes to its label, a number staying a number, or to the link where it has none', async () => {
    const book = new Book(startHeadlessUniver());
    const { cells } = book.addSheet('表');
    cells.write(0, 0, [
      [
        { formula: '=HYPERLINK("#\'台账\'!A12",12)' },
        { formula: '=HYPERLINK("#A1","去")' },
        { formula: '=HYPERLINK("#A1")' },
        { formula: '=A1+1' },
      ],
    ]);
    await book.calculation.settle();
    expect(cells.values({ row: 0, col: 0, rows: 1, cols: 4 })).toEqual([[12, '去', '#A1', 13]]);
    expect(cells.formula(0, 0)).toBe('=HYPERLINK("#\'台账\'!A12",12)');
    book.dispose();
  });
});
