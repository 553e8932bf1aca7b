import { Book } from '../../../src/workbench/book/book';
import { BookError } from '../../../src/workbench/book/book-error';
import type { BookSheet } from '../../../src/workbench/book/book-sheet';
import type { FunctionArgument } from '../../../src/workbench/book/book-functions';
import { eventually } from '../../support/eventually';
import { startHeadlessUniver } from '../../../src/workbench/book/start-headless-univer';

let book: Book;
let sheet: BookSheet;

beforeEach(() => {
  book = new Book(startHeadlessUniver());
  sheet = book.activeSheet;
});

afterEach(() => {
  book.dispose();
});

/** The code of the error an action ends in. */
function refusal(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return error instanceof BookError ? error.code : String(error);
  }
  return 'none';
}

/** Of this realm, so that deep equality sees only the data. */
function values(row: number, col: number, rows: number, cols: number): unknown {
  return JSON.parse(JSON.stringify(sheet.cells.values({ row, col, rows, cols })));
}

describe('cells', () => {
  it('hold what was written, texts never parsed, undefined left alone', () => {
    sheet.cells.write(0, 0, [['1-30', '=1+1', 5, true, { error: '#N/A' }]]);
    sheet.cells.write(0, 0, [[undefined, '', undefined, null, undefined]]);
    expect(values(0, 0, 1, 5)).toEqual([['1-30', '', 5, '', '#N/A']]);
    expect([0, 1, 2, 4].map((col) => sheet.cells.kind(0, col))).toEqual(['text', 'empty', 'number', 'error']);
    expect(sheet.cells.usedArea()).toEqual({ row: 0, col: 0, rows: 1, cols: 5 });
  });

  it('show numbers in their format, and take a whole column’s format for cells to come', () => {
    sheet.cells.patchStyle({ row: 0, col: 0, rows: 1048576, cols: 1 }, { numberFormat: 'yyyy-mm-dd' });
    sheet.cells.write(3, 0, [[46022]]);
    expect(sheet.cells.text(3, 0)).toBe('2025-12-31');
    expect(sheet.cells.numberFormat(900, 0)).toBe('yyyy-mm-dd');
    sheet.cells.patchStyle({ row: 3, col: 0, rows: 1, cols: 2 }, { bold: true });
    expect(sheet.cells.style(3, 0)).toEqual({ bold: true, numberFormat: 'yyyy-mm-dd' });
  });

  it('are moved down and up also where 150,000 rows stand below them', () => {
    sheet.cells.write(
      0,
      0,
      Array.from({ length: 150_000 }, (_, row) => [row]),
    );
    sheet.cells.shiftDown({ row: 149_000, col: 0, cols: 1 }, 2);
    const below = values(148_999, 0, 4, 1);
    sheet.cells.shiftUp({ row: 149_000, col: 0, cols: 1 }, 2);
    expect([below, values(148_999, 0, 2, 1), sheet.cells.usedArea()?.rows]).toEqual([
      [[148_999], [''], [''], [149_000]],
      [[148_999], [149_000]],
      150_000,
    ]);
  });

  it('are cleared of contents, of looks or of both', () => {
    sheet.cells.write(0, 0, [[1, 2, 3]]);
    sheet.cells.patchStyle({ row: 0, col: 0, rows: 1, cols: 3 }, { bold: true });
    sheet.cells.clear({ row: 0, col: 0, rows: 1, cols: 1 }, 'contents');
    sheet.cells.clear({ row: 0, col: 1, rows: 1, cols: 1 }, 'formats');
    sheet.cells.clear({ row: 0, col: 2, rows: 1, cols: 1 });
    expect(values(0, 0, 1, 3)).toEqual([['', 2, '']]);
    expect([0, 1, 2].map((col) => sheet.cells.style(0, col).bold ?? false)).toEqual([true, false, false]);
  });
});

describe('calculation', () => {
  it('settles without waiting for a timer, spills arrays and keeps errors', async () => {
    sheet.cells.write(0, 0, [[2, { formula: '=A1*21' }, { formula: '=SEQUENCE(2,2)' }, undefined, { formula: '=1/0' }]]);
    expect(book.calculation.isPending).toBe(true);
    await book.calculation.settle();
    expect(values(0, 0, 2, 5)).toEqual([
      [2, 42, 1, 2, '#DIV/0!'],
      ['', '', 3, 4, ''],
    ]);
    expect(sheet.cells.spillArea(0, 2)).toEqual({ row: 0, col: 2, rows: 2, cols: 2 });
    expect([sheet.cells.isSpilled(1, 2), sheet.cells.isSpilled(0, 2)]).toEqual([true, false]);
  });

  it('starts late when it is deferred, and tells its listeners', async () => {
    let finished = 0;
    book.calculation.onFinished(() => finished++);
    sheet.cells.write(0, 0, [[{ formula: '=1+1' }]]);
    book.calculation.defer(5000);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect([finished, sheet.cells.value(0, 0)]).toEqual([0, '']);
    await book.calculation.settle();
    expect([finished, sheet.cells.value(0, 0)]).toEqual([1, 2]);
  });

  it('starts late also for what is told after it was put off, where Univer would start it after 100 ms', async () => {
    let finished = 0;
    book.calculation.onFinished(() => finished++);
    book.calculation.defer(1500);
    sheet.cells.write(0, 0, [[{ formula: '=1+1' }]]);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(finished).toBe(0);
    await eventually(() => expect([finished, sheet.cells.value(0, 0)]).toEqual([1, 2]));
    sheet.cells.write(0, 0, [[{ formula: '=1+2' }]]);
    await eventually(() => expect([finished, sheet.cells.value(0, 0)]).toEqual([2, 3]));
  });

  it('starts for nobody but who settles it when it is deferred without end', async () => {
    let finished = 0;
    book.calculation.onFinished(() => finished++);
    sheet.cells.write(0, 0, [[{ formula: '=1+1' }]]);
    book.calculation.defer();
    book.calculation.defer(Infinity);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect([finished, book.calculation.isPending]).toEqual([0, true]);
    await book.calculation.settle();
    expect([finished, sheet.cells.value(0, 0)]).toEqual([1, 2]);
  });

  it('asks add-in functions with ranges and blanks as they are, and spills their answers', async () => {
    const calls: (readonly FunctionArgument[])[] = [];
    book.functions.define('AR.ECHO', (args) => {
      calls.push(args);
      return [['1-30', { error: '#N/A' }, 5]];
    });
    sheet.cells.write(0, 0, [['1-30'], [7]]);
    sheet.cells.write(0, 2, [[{ formula: '=AR.ECHO(A1:A3,,TRUE)' }]]);
    await book.calculation.settle();
    expect(values(0, 2, 1, 3)).toEqual([['1-30', '#N/A', 5]]);
    expect(JSON.parse(JSON.stringify(calls[0]))).toEqual([
      { kind: 'range', values: [['1-30'], [7], [null]] },
      { kind: 'value', value: null },
      { kind: 'value', value: true },
    ]);
  });

  it('calculates waiting cells again once a late answer is there', async () => {
    let answer: string | { error: '#BUSY!' } = { error: '#BUSY!' };
    book.functions.define('AR.LATE', () => answer);
    sheet.cells.write(0, 0, [[{ formula: '=AR.LATE()&"!"' }]]);
    await book.calculation.settle();
    expect(sheet.cells.value(0, 0)).toBe('#BUSY!');
    answer = '到了';
    await book.calculation.recalculate([{ sheetId: sheet.id, row: 0, col: 0, rows: 1, cols: 1 }]);
    expect(sheet.cells.value(0, 0)).toBe('到了!');
  });
});

describe('tables and names', () => {
  it('are known to formulas, also with _ and . in their names, and formulas follow a renaming', async () => {
    sheet.cells.write(0, 0, [
      ['客户', '余额'],
      ['甲', 1],
      ['乙', 2],
    ]);
    const table = book.tables.add(sheet, { row: 0, col: 0, rows: 3, cols: 2 }, { name: '账龄_2025.12' });
    book.names.add('汇率', '=7.1');
    sheet.cells.write(0, 3, [[{ formula: '=SUM(账龄_2025.12[余额])*汇率' }]]);
    await book.calculation.settle();
    expect(sheet.cells.value(0, 3)).toBeCloseTo(21.3, 9);
    book.tables.rename(table, '明细_1');
    sheet.cells.write(1, 1, [[10]]);
    await book.calculation.settle();
    expect(sheet.cells.formula(0, 3)).toBe('=SUM(明细_1[余额])*汇率');
    expect(sheet.cells.value(0, 3)).toBeCloseTo(85.2, 9);
  });

  it('refuse overlapping, doubled and impossible ones', () => {
    sheet.cells.write(0, 0, [['a', 'A', 'c']]);
    expect(refusal(() => book.tables.add(sheet, { row: 0, col: 0, rows: 2, cols: 2 }))).toBe('InvalidArgument');
    const table = book.tables.add(sheet, { row: 0, col: 1, rows: 2, cols: 2 });
    expect(table.name).toBe('Table1');
    expect(refusal(() => book.tables.add(sheet, { row: 1, col: 2, rows: 2, cols: 2 }))).toBe('InvalidArgument');
    expect(refusal(() => book.tables.rename(table, 'A1'))).toBe('InvalidArgument');
    expect(refusal(() => book.names.add('table1', '=1'))).toBe('ItemAlreadyExists');
  });
});

describe('sheets', () => {
  it('keep formulas, names and references in step with a renaming', async () => {
    const other = book.addSheet('汇总');
    sheet.cells.write(0, 0, [[3]]);
    other.cells.write(0, 0, [[{ formula: '=Sheet1!A1&"Sheet1!"' }, { formula: '=期初+1' }]]);
    book.names.add('期初', '=Sheet1!$A$1');
    book.renameSheet(sheet, '台账 2025');
    await book.calculation.settle();
    expect(other.cells.formula(0, 0)).toBe('=\'台账 2025\'!A1&"Sheet1!"');
    expect([other.cells.value(0, 0), other.cells.value(0, 1)]).toEqual(['3Sheet1!', 4]);
    expect(book.names.find('期初')?.formula).toBe("='台账 2025'!$A$1");
  });

  it('have names as Excel allows them, once each', () => {
    for (const name of ['', ' ', 'a/b', "'a", 'x'.repeat(32), 'a:b', '[x]'])
      expect(refusal(() => book.addSheet(name))).toBe('InvalidArgument');
    expect(refusal(() => book.addSheet('SHEET1'))).toBe('ItemAlreadyExists');
    expect(refusal(() => book.removeSheet(sheet))).toBe('GeneralException');
  });

  it('move, hide and go with what belongs to them', () => {
    const other = book.addSheet('汇总');
    book.moveSheet(other, 0);
    expect(book.sheets.map(({ name }) => name)).toEqual(['汇总', 'Sheet1']);
    other.visibility = 'veryHidden';
    expect(other.visibility).toBe('veryHidden');
    other.cells.write(0, 0, [['a'], [1]]);
    book.tables.add(other, { row: 0, col: 0, rows: 2, cols: 1 });
    book.names.add('本表', '=1', { scope: other });
    book.removeSheet(other);
    expect([book.sheets.length, book.tables.all.length, book.names.all.length]).toEqual([1, 0, 0]);
  });

  it('keep their grid: merges, panes, widths, heights, hidden rows and columns', () => {
    const { grid } = sheet;
    grid.merge({ row: 0, col: 0, rows: 1, cols: 4 });
    grid.merge({ row: 0, col: 2, rows: 2, cols: 4 });
    grid.setFreeze(3, 1);
    grid.setColumnsHidden(2, 1, true);
    grid.setColumnWidth(0, 3, 64);
    grid.setRowHeight(1, 2, 40);
    grid.setRowsHidden(5, 2, true);
    grid.setRowsHidden(6, 1, false);
    grid.showsGridlines = false;
    grid.tabColor = '#D97B29';
    expect(grid.merges).toEqual([{ row: 0, col: 2, rows: 2, cols: 4 }]);
    expect(grid.freeze).toEqual({ rows: 3, cols: 1 });
    expect([...grid.columnWidths]).toEqual([
      [0, 64],
      [1, 64],
      [2, 64],
    ]);
    expect([...grid.rowHeights]).toEqual([
      [1, 40],
      [2, 40],
    ]);
    expect([grid.hiddenRows, grid.hiddenColumns, grid.showsGridlines, grid.tabColor]).toEqual([[5], [2], false, '#D97B29']);
  });
});
