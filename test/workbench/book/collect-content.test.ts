import { strFromU8, unzipSync } from 'fflate';

import { Book } from '../../../src/workbench/book/book';
import { collectContent, lastContent } from '../../../src/workbench/book/collect-content';
import { startHeadlessUniver } from '../../../src/workbench/book/start-headless-univer';
import { XlsxFile } from '../../../src/workbench/files/xlsx-file';
import { comparableContent } from '../files/comparable-content';

/** A workbook with a value, a text that reads like an error, a look without a value, a formula and what it spills. */
async function someBook(): Promise<Book> {
  const book = new Book(startHeadlessUniver(), { firstSheet: '台账' });
  const { cells } = book.activeSheet;
  cells.write(0, 0, [
    ['客户', 12.5, true],
    ['#N/A', { formula: '=SEQUENCE(2,2)' }],
  ]);
  cells.patchStyle({ row: 4, col: 0, rows: 1, cols: 1 }, { fill: '#FF0000' });
  cells.patchStyle({ row: 0, col: 1, rows: 1, cols: 1 }, { numberFormat: '#,##0.00' });
  await book.calculation.settle();
  return book;
}

const linesOf = (content: ReturnType<typeof lastContent>): unknown =>
  Array.from(content.sheets[0]?.cells ?? [], ([row, line]) => [row, [...line]]);

/** The text of a file's part with the first sheet's cells. */
const cellsIn = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());

describe('lastContent', () => {
  it('makes the lines of a workbook that is gone', async () => {
    const book = await someBook();
    const content = lastContent(book);
    book.dispose();
    expect(linesOf(content)).toEqual([
      [
        0,
        [
          [0, { value: '客户' }],
          [1, { value: 12.5, style: 0 }],
          [2, { value: true }],
        ],
      ],
      [
        1,
        [
          [0, { value: '#N/A', isText: true }],
          [1, { value: 1, formula: '=SEQUENCE(2,2)', spill: { row: 1, col: 1, rows: 2, cols: 2 } }],
          [2, { value: 2 }],
        ],
      ],
      [
        2,
        [
          [1, { value: 3 }],
          [2, { value: 4 }],
        ],
      ],
      [4, [[0, { value: null, style: 1 }]]],
    ]);
    expect(content.styles).toEqual([{ numberFormat: '#,##0.00' }, { fill: '#FF0000' }]);
    expect([content.sheets[0]?.cells.size, content.sheets[0]?.cells.get(3), [...(content.sheets[0]?.cells.keys() ?? [])]]).toEqual([
      4,
      undefined,
      [0, 1, 2, 4],
    ]);
  });

  it('gives lines of plain values as two lists, and no others', async () => {
    const book = await someBook();
    const plainOf = (row: number): unknown => lastContent(book).sheets[0]?.cells.plain?.(row);
    expect(plainOf(0)).toEqual({ values: ['客户', 12.5, true], styles: [undefined, 0] });
    expect([1, 2, 3].map(plainOf)).toEqual([undefined, undefined, undefined]);
    expect(plainOf(4)).toEqual({ values: [], styles: [1] });
    book.dispose();
  });

  it('is written as the same content that is kept cell by cell is', async () => {
    const book = await someBook();
    const file = new XlsxFile();
    const [last, kept] = await Promise.all(
      [lastContent(book), collectContent(book)].map(async (content) => cellsIn(await file.write(content))),
    );
    expect(last).toBe(kept);
    expect(last).toContain('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>12.5</v></c><c r="C1" t="b"><v>1</v></c></row>');
    book.dispose();
  });

  it('knows all looks before a line is asked for', async () => {
    const book = await someBook();
    expect(lastContent(book).styles).toEqual([{ numberFormat: '#,##0.00' }, { fill: '#FF0000' }]);
    book.dispose();
  });
});

describe('collectContent', () => {
  it('keeps what the workbook held when it was asked, whatever is written later', async () => {
    const book = await someBook();
    const [content, last] = [collectContent(book), lastContent(book)];
    expect(comparableContent(content)).toEqual(comparableContent(last));
    book.activeSheet.cells.write(0, 0, [['改过']]);
    expect([content, last].map(({ sheets: [sheet] }) => sheet?.cells.get(0)?.get(0))).toEqual([{ value: '客户' }, { value: '改过' }]);
    book.dispose();
  });
});
