import type { CellInput } from '../../../src/workbench/book/cell-value';
import { openExcelDesk, type ExcelDesk } from '../excel-desk';

let desk: ExcelDesk;
beforeEach(async () => {
  desk = await openExcelDesk({ requirements: { ExcelApi: '1.9' } });
});
afterEach(() => desk.close());

function standOn(row: number, col: number, rows = 4, cols = 2): void {
  desk.host.select(desk.book.activeSheet, [{ row, col, rows, cols }]);
}

function hold(row: number, col: number, value: CellInput): void {
  desk.book.activeSheet.cells.write(row, col, [[value]]);
}

const pair = { formula: '={1,46022;2,46023}', rows: 2, columns: 2, dateColumns: [1] };

describe('inserting a formula', () => {
  it('writes it into the active cell, and its dates show as dates', async () => {
    standOn(1, 1);
    expect(await desk.workbook().insertFormula(pair)).toEqual({ kind: 'written', cell: 'Sheet1!B2' });
    await desk.book.calculation.settle();
    const { cells } = desk.book.activeSheet;
    expect(cells.formula(1, 1)).toBe('={1,46022;2,46023}');
    expect(cells.values({ row: 1, col: 1, rows: 2, cols: 2 })).toEqual([
      [1, 46022],
      [2, 46023],
    ]);
    expect([1, 2].map((row) => cells.numberFormat(row, 2))).toEqual(['yyyy-mm-dd', 'yyyy-mm-dd']);
    expect(cells.numberFormat(1, 1)).toBe('General');
  });

  it('names the sheet as a formula would', async () => {
    const sheet = desk.book.addSheet('我的 表');
    desk.host.select(sheet, [{ row: 0, col: 0, rows: 1, cols: 1 }]);
    expect(await desk.workbook().insertFormula({ formula: '=1+1', rows: 1, columns: 1, dateColumns: [] })).toEqual({
      kind: 'written',
      cell: "'我的 表'!A1",
    });
  });

  it('writes nothing where a cell that the answer fills holds something, and says which', async () => {
    hold(2, 2, '备注');
    standOn(1, 1);
    expect(await desk.workbook().insertFormula(pair)).toEqual({ kind: 'inTheWay', cell: 'Sheet1!C3', value: '备注' });
    expect(desk.book.activeSheet.cells.formula(1, 1)).toBeNull();
    expect(desk.book.activeSheet.cells.numberFormat(1, 2)).toBe('General');
  });

  it('writes nothing where the answer would reach beyond the sheet', async () => {
    standOn(1_048_575, 1, 1, 1);
    expect(await desk.workbook().insertFormula(pair)).toEqual({ kind: 'noRoom', cell: 'Sheet1!B1048576' });
    standOn(2, 16_383, 1, 1);
    expect(await desk.workbook().insertFormula(pair)).toEqual({ kind: 'noRoom', cell: 'Sheet1!XFD3' });
    standOn(2, 16_382, 1, 1);
    expect(await desk.workbook().insertFormula(pair)).toEqual({ kind: 'written', cell: 'Sheet1!XFC3' });
  });

  it('counts a formula that shows nothing, and a zero, as something', async () => {
    hold(1, 2, { formula: '=""' });
    standOn(1, 1);
    expect(await desk.workbook().insertFormula(pair)).toEqual({ kind: 'inTheWay', cell: 'Sheet1!C2', value: '=""' });
    hold(1, 2, null);
    hold(1, 1, 0);
    expect(await desk.workbook().insertFormula(pair)).toEqual({ kind: 'inTheWay', cell: 'Sheet1!B2', value: '0' });
  });

  it('keeps out of tables, whose columns would fill with it', async () => {
    hold(4, 1, '客户');
    hold(5, 1, '甲');
    desk.book.tables.add(desk.book.activeSheet, { row: 4, col: 1, rows: 4, cols: 1 }, { name: 'T' });
    standOn(6, 1);
    expect(await desk.workbook().insertFormula(pair)).toEqual({ kind: 'inTheWay', cell: 'Sheet1!B7', value: 'T' });
    standOn(6, 2);
    expect(await desk.workbook().insertFormula(pair)).toMatchObject({ kind: 'written' });
  });

  it('leaves what stands beside the answer alone', async () => {
    hold(1, 3, '右');
    hold(3, 1, '下');
    standOn(1, 1);
    expect(await desk.workbook().insertFormula(pair)).toMatchObject({ kind: 'written' });
  });

  it('calculates in a cell formatted as text', async () => {
    desk.book.activeSheet.cells.patchStyle({ row: 0, col: 0, rows: 1, cols: 1 }, { numberFormat: '@' });
    standOn(0, 0);
    await desk.workbook().insertFormula({ formula: '=1+1', rows: 1, columns: 1, dateColumns: [] });
    await desk.book.calculation.settle();
    expect(desk.book.activeSheet.cells.value(0, 0)).toBe(2);
  });
});
