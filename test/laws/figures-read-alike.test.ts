import fc from 'fast-check';

import { readingOfContent } from '../../src/figures/source-of-content';
import { Book } from '../../src/workbench/book/book';
import type { BookContent, ContentCell, SheetContent } from '../../src/workbench/book/book-content';
import { NEW_BOOK_FONT } from '../../src/workbench/book/book-content';
import { emptySheet } from '../../src/workbench/book/empty-sheet';
import { startHeadlessUniver } from '../../src/workbench/book/start-headless-univer';
import { openExcelDesk, watched } from '../excel/excel-desk';

const rows = 6;
const columns = 5;
const styles = [{ numberFormat: 'yyyy-mm-dd' }, { numberFormat: '#,##0.00' }, { bold: true }] as const;

/** Formulas beside what they come to, which a file holds with them. */
const formulas: readonly ContentCell[] = [
  { formula: '="甲"', value: '甲' },
  { formula: '=""', value: '' },
  { formula: '=1+1', value: 2 },
  { formula: '=1/0', value: '#DIV/0!' },
  { formula: '=1=1', value: true },
];
const cell: fc.Arbitrary<ContentCell> = fc
  .tuple(
    fc.oneof(
      fc.constantFrom<ContentCell>({ value: null }, { value: '#N/A' }, { value: '#N/A', isText: true }, { value: true }, { value: false }),
      fc.constantFrom('客户', '00123', ' ', '2025-01-31', 'TRUE', '1,234.50').map((value): ContentCell => ({ value })),
      fc.constantFrom(0, -1, 45_658, 45_658.5, 0.1, 12_345_678_901.23).map((value): ContentCell => ({ value })),
      fc.constantFrom(...formulas),
    ),
    fc.option(fc.nat(styles.length - 1), { nil: undefined }),
  )
  .map(([one, style]) => (style === undefined ? one : { ...one, style }));

/** A sheet of few cells, somewhere near A1. */
const sheet = fc.record({
  cells: fc.array(fc.tuple(fc.nat(rows - 1), fc.nat(columns - 1), cell), { maxLength: 12 }),
  hiddenRows: fc.uniqueArray(fc.nat(rows + 1), { maxLength: 3 }),
  merge: fc.option(fc.record({ row: fc.nat(3), col: fc.nat(3), rows: fc.integer({ min: 1, max: 2 }), cols: fc.constant(2) })),
  visibility: fc.constantFrom('visible', 'hidden', 'veryHidden'),
});

const books = fc.tuple(fc.array(sheet, { minLength: 4, maxLength: 6 }), fc.constantFrom(1900, 1904)).map(
  ([sheets, dateSystem]): BookContent => ({
    ...{ styles: [...styles], names: [], defaultFont: NEW_BOOK_FONT, activeSheet: 0, customProperties: new Map(), dateSystem },
    sheets: [{ ...emptySheet('first', '首页') }, ...sheets.map((drawn, index) => sheetOf(`表${index}`, drawn))],
  }),
);

function sheetOf(
  name: string,
  { cells, hiddenRows, merge, visibility }: typeof sheet extends fc.Arbitrary<infer Drawn> ? Drawn : never,
): SheetContent {
  const lines = new Map<number, Map<number, ContentCell>>();
  for (const [row, col, one] of [...cells].sort(([a, b], [c, d]) => a - c || b - d)) {
    const line = lines.get(row) ?? new Map<number, ContentCell>();
    lines.set(row, line.set(col, one));
  }
  const hidden = [...hiddenRows].sort((one, other) => one - other);
  return { ...emptySheet(name, name), cells: lines, hiddenRows: hidden, merges: merge === null ? [] : [merge], visibility };
}

describe('the figures of a file without a workbook', () => {
  it('are read of the very cells that the add-in reads of Excel', async () => {
    await fc.assert(
      fc.asyncProperty(books, async (content) => {
        const book = new Book(startHeadlessUniver(), { name: '台账.xlsx', content });
        const desk = await openExcelDesk({ book });
        const read = await desk.workbook().read(watched());
        const { workbook, sheetsTooLarge } = readingOfContent(content, '台账', { id: 'page', now: () => 0 }, { all: 0, withoutValue: 0 });
        expect(workbook).toEqual(read.workbook);
        expect(sheetsTooLarge).toEqual([]);
        await desk.close();
        book.dispose();
      }),
      { numRuns: 8 },
    );
  });
});
