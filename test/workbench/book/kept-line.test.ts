import type { ICellData, Nullable } from '@univerjs/core';

import { Book } from '../../../src/workbench/book/book';
import type { BookSheet } from '../../../src/workbench/book/book-sheet';
import { collectContent } from '../../../src/workbench/book/collect-content';
import { KeptLine } from '../../../src/workbench/book/kept-line';
import { startHeadlessUniver } from '../../../src/workbench/book/start-headless-univer';
import type { UniverRuntime } from '../../../src/workbench/book/univer-runtime';

let runtime: UniverRuntime;
let book: Book;
let sheet: BookSheet;

beforeEach(() => {
  runtime = startHeadlessUniver();
  book = new Book(runtime);
  sheet = book.activeSheet;
  sheet.cells.write(0, 0, [
    ['客户', '金额', '已结'],
    ['华东机电', 12.5, true],
    ['北方钢构', 7, false],
  ]);
});

afterEach(() => {
  book.dispose();
});

type Rows = Record<number, Record<number, Nullable<ICellData>>>;

/** Where Univer looks for the cells of the first sheet. */
const univerRows = (): Rows => {
  const worksheet = runtime.api.getActiveWorkbook()?.getWorkbook().getSheetBySheetId('sheet-0');
  return worksheet?.getCellMatrix().getMatrix() ?? {};
};

/** The rows that are kept as they were written. */
const keptRows = (): number[] =>
  Object.keys(univerRows())
    .map(Number)
    .filter((row) => KeptLine.of(univerRows()[row]));

const area = (row: number, col: number, rows: number, cols: number) => ({ row, col, rows, cols });
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const values = (row: number, col: number, rows: number, cols: number): unknown => plain(sheet.cells.values(area(row, col, rows, cols)));
const mutate = (id: string, params: object): void => {
  const { library, univer, api } = runtime;
  const unitId = api.getActiveWorkbook()?.getId();
  univer
    .__getInjector()
    .get(library.core.ICommandService)
    .syncExecuteCommand(id, { unitId, subUnitId: 'sheet-0', ...params });
};

describe('a line of plain values', () => {
  it('is kept through writing, looks, reading, clearing and collecting', () => {
    sheet.cells.patchStyle(area(1, 1, 3, 1), { numberFormat: '0.00' });
    sheet.cells.write(2, 1, [[undefined, '', 'x']]);
    sheet.cells.clear(area(0, 2, 2, 1), 'contents');
    expect(values(0, 0, 4, 4)).toEqual([
      ['客户', '金额', '', ''],
      ['华东机电', 12.5, '', ''],
      ['北方钢构', 7, '', 'x'],
      ['', '', '', ''],
    ]);
    expect(sheet.cells.text(1, 1)).toBe('12.50');
    expect(sheet.cells.kind(2, 3)).toBe('text');
    expect(sheet.cells.usedArea()).toEqual(area(0, 0, 3, 4));
    expect(sheet.cells.usedArea(false)).toEqual(area(0, 0, 4, 4));
    const cells = collectContent(book).sheets[0]?.cells;
    expect(Array.from(cells ?? [], ([row, line]) => [row, [...line]])).toEqual([
      [
        0,
        [
          [0, { value: '客户' }],
          [1, { value: '金额' }],
        ],
      ],
      [
        1,
        [
          [0, { value: '华东机电' }],
          [1, { value: 12.5, style: 0 }],
        ],
      ],
      [
        2,
        [
          [0, { value: '北方钢构' }],
          [1, { value: 7, style: 0 }],
          [3, { value: 'x' }],
        ],
      ],
      [3, [[1, { value: null, style: 0 }]]],
    ]);
    expect(keptRows()).toEqual([0, 1, 2, 3]);
  });

  it('gives Univer the cells it would have written, and is from then on nothing but them', () => {
    sheet.cells.patchStyle(area(1, 0, 1, 1), { bold: true });
    expect(plain(univerRows()[1])).toEqual({
      0: { v: '华东机电', t: 1, s: 'style-1' },
      1: { v: 12.5, t: 2 },
      2: { v: 1, t: 3 },
    });
    expect(keptRows()).toEqual([0, 2]);
    sheet.cells.write(1, 1, [[13]]);
    sheet.cells.patchStyle(area(1, 1, 1, 1), { bold: true });
    expect(plain(univerRows()[1]?.[1])).toEqual({ v: 13, t: 2, s: 'style-1' });
  });

  it('shares the list of looks with lines that look alike', () => {
    sheet.cells.write(3, 0, [['南方电缆', 1, true]]);
    sheet.cells.patchStyle(area(1, 0, 3, 3), { fill: '#FF0000' });
    sheet.cells.patchStyle(area(1, 1, 3, 1), { bold: true });
    const looks = [1, 2, 3].map((row) => KeptLine.of(univerRows()[row])?.looks);
    expect(looks[0]).toEqual(['style-1', 'style-2', 'style-1']);
    expect(looks[1]).toBe(looks[0]);
    expect(looks[2]).toBe(looks[0]);
  });

  it('is made of cells at once where a formula, an error or a text that reads like one is among them', () => {
    sheet.cells.write(3, 0, [[{ formula: '=1+1' }, 1], [{ error: '#N/A' }], ['#N/A', 2]]);
    expect(keptRows()).toEqual([0, 1, 2]);
    expect([sheet.cells.kind(4, 0), sheet.cells.kind(5, 0)]).toEqual(['error', 'text']);
  });

  it('is calculated with, without being made, and anew when it is written or emptied', async () => {
    sheet.cells.write(5, 0, [[{ formula: '=SUM(B2:B3)' }, { formula: '=COUNTIF(A1:A3,"北*")' }, { formula: '=C2' }]]);
    await book.calculation.settle();
    expect(values(5, 0, 1, 3)).toEqual([[19.5, 1, true]]);
    sheet.cells.write(1, 0, [['北京重工', 100, false]]);
    await book.calculation.settle();
    expect(values(5, 0, 1, 3)).toEqual([[107, 2, false]]);
    sheet.cells.clear(area(2, 0, 1, 3), 'contents');
    await book.calculation.settle();
    expect(values(5, 0, 1, 3)).toEqual([[100, 1, false]]);
    expect(keptRows()).toEqual([0, 1]);
  });

  it('is undone with the change that a user made to it', () => {
    const written = runtime.api.getActiveWorkbook()?.getActiveSheet().getRange(1, 1, 1, 1);
    written?.setValue(99);
    expect(values(1, 0, 1, 3)).toEqual([['华东机电', 99, true]]);
    runtime.api.getActiveWorkbook()?.undo();
    expect(values(1, 0, 1, 3)).toEqual([['华东机电', 12.5, true]]);
  });

  it('goes along when rows and columns are put in before it or taken out, and is then written in its new place', () => {
    mutate('sheet.mutation.insert-row', { range: { startRow: 1, endRow: 2, startColumn: 0, endColumn: 25 } });
    expect(values(3, 0, 2, 3)).toEqual([
      ['华东机电', 12.5, true],
      ['北方钢构', 7, false],
    ]);
    sheet.cells.write(3, 1, [[13]]);
    sheet.cells.write(1, 0, [['新']]);
    mutate('sheet.mutation.remove-rows', { range: { startRow: 2, endRow: 2, startColumn: 0, endColumn: 25 } });
    mutate('sheet.mutation.insert-col', { range: { startRow: 0, endRow: 99, startColumn: 1, endColumn: 1 } });
    expect(values(1, 0, 3, 4)).toEqual([
      ['新', '', '', ''],
      ['华东机电', '', 13, true],
      ['北方钢构', '', 7, false],
    ]);
  });

  it('shows what a formula beside it spills, and gives way where it is written over', async () => {
    sheet.cells.write(0, 3, [[{ formula: '=SEQUENCE(3)' }]]);
    await book.calculation.settle();
    expect(values(0, 3, 3, 1)).toEqual([[1], [2], [3]]);
    sheet.cells.write(2, 3, [['im Weg']]);
    await book.calculation.settle();
    expect(values(0, 3, 3, 1)).toEqual([['#SPILL!'], [''], ['im Weg']]);
  });

  it('comes from a file as well, looks and all', () => {
    sheet.cells.patchStyle(area(1, 0, 2, 3), { italic: true });
    sheet.cells.write(4, 0, [[{ formula: '=1+1' }]]);
    const content = collectContent(book);
    book.dispose();
    runtime = startHeadlessUniver();
    book = new Book(runtime, { content });
    sheet = book.activeSheet;
    expect(keptRows()).toEqual([0, 1, 2]);
    expect(KeptLine.of(univerRows()[1])?.looks).toBe(KeptLine.of(univerRows()[2])?.looks);
    expect(values(1, 0, 1, 3)).toEqual([['华东机电', 12.5, true]]);
    expect(sheet.cells.style(2, 2)).toEqual({ italic: true });
    expect(sheet.cells.formula(4, 0)).toBe('=1+1');
  });
});
