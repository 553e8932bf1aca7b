import * as engine from '@univerjs/engine-formula';
import fc from 'fast-check';

import { Book } from '../../../src/workbench/book/book';
import type { CellInput } from '../../../src/workbench/book/cell-value';
import { startHeadlessUniver } from '../../../src/workbench/book/start-headless-univer';

const univers = jest.spyOn(engine.BaseReferenceObject.prototype, 'iterator');

/** What SUBTOTALs over the columns B and C answer in a workbook, with how often Univer went through a range of several cells. */
async function answersIn(
  prepare: (cells: Book['activeSheet']['cells'], book: Book) => void,
  formulas: readonly string[],
): Promise<{ readonly answers: unknown[]; readonly ranges: number }> {
  const book = new Book(startHeadlessUniver());
  const { cells } = book.activeSheet;
  prepare(cells, book);
  cells.write(
    20,
    6,
    formulas.map((formula) => [{ formula }]),
  );
  univers.mockClear();
  await book.calculation.settle();
  const answers = formulas.map((_, row) => cells.value(20 + row, 6));
  const ranges = (univers.mock.contexts as engine.BaseReferenceObject[]).filter((range) => range.getRowCount() > 1).length;
  book.dispose();
  return { answers, ranges };
}

/** Lines of plain values from row 2 on, in B and C. */
const lines = [
  [0.1, 5],
  [0.2, '甲'],
  [0.3, true],
  [1e15, null],
  [-0.7, '12'],
  ['', 2],
] satisfies CellInput[][];

describe('the repair of SUBTOTAL', () => {
  it('adds the numbers of kept lines in their order, without Univer going through them', async () => {
    const { answers, ranges } = await answersIn((cells) => cells.write(1, 1, lines), ['=SUBTOTAL(109,B2:C7)', '=SUBTOTAL(9,B2:B7)']);
    expect(answers).toEqual([0.1 + 5 + 0.2 + 0.3 + 1e15 - 0.7 + 2, 0.1 + 0.2 + 0.3 + 1e15 - 0.7]);
    expect(ranges).toBe(0);
  });

  it('leaves rows out that are hidden where it is asked for those in sight', async () => {
    const prepare = (cells: Book['activeSheet']['cells'], book: Book): void => {
      cells.write(1, 1, lines);
      book.activeSheet.grid.setRowsHidden(3, 2, true);
    };
    expect(await answersIn(prepare, ['=SUBTOTAL(109,C2:C7)', '=SUBTOTAL(109,B2:B7)', '=SUBTOTAL(9,B2:B3)'])).toEqual({
      answers: [7, 0.1 + 0.2 - 0.7, 0.1 + 0.2],
      ranges: 0,
    });
  });

  it.each<[string, (cells: Book['activeSheet']['cells']) => void, unknown]>([
    ['a formula', (cells) => cells.write(3, 1, [[{ formula: '=1+1' }]]), 3],
    ['a SUBTOTAL, which counts for nothing', (cells) => cells.write(3, 1, [[{ formula: '=SUBTOTAL(9,B2:B3)' }]]), 1],
    ['an error', (cells) => cells.write(3, 1, [[{ error: '#N/A' }]]), '#N/A'],
    ['a text that only Univer takes for an error', (cells) => cells.write(3, 1, [['#CYCLE!']]), '#CYCLE!'],
    ['what another formula fills', (cells) => cells.write(3, 0, [[{ formula: '=SEQUENCE(1,2,7)' }]]), 9],
    [
      'a number that is shown as text',
      (cells) => {
        cells.write(3, 1, [[8]]);
        cells.patchStyle({ row: 3, col: 1, rows: 1, cols: 1 }, { numberFormat: '@' });
      },
      1,
    ],
  ])('leaves a range with %s to Univer', async (_, prepare, expected) => {
    const { answers, ranges } = await answersIn(
      (cells) => {
        cells.write(1, 1, [[0.25], [0.75]]);
        prepare(cells);
      },
      ['=SUBTOTAL(9,B2:B4)'],
    );
    expect(answers).toEqual([expected]);
    expect(ranges).toBeGreaterThan(0);
  });

  it('answers as Univer does over any plain values', async () => {
    const value = fc.oneof(
      fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((cents) => cents / 100),
      fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
      fc.constantFrom<CellInput>('甲', '12', '', true, null),
    );
    const columns = fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(columns, async (rows) => {
        const area = `B2:C${rows.length + 1}`;
        const { answers, ranges } = await answersIn((cells) => cells.write(1, 1, rows), [`=SUBTOTAL(9,${area})`]);
        // A second range is none that the repair knows.
        const theirs = await answersIn((cells) => cells.write(1, 1, rows), [`=SUBTOTAL(9,${area},E1:E2)`]);
        expect([answers, ranges, theirs.ranges > 0]).toEqual([theirs.answers, 0, true]);
      }),
      { numRuns: 15 },
    );
  });
});
