import type { CellInput } from '../../../src/workbench/book/cell-value';
import { openExcelDesk, settled, watched, type ExcelDesk } from '../excel-desk';
import { plainSheet, reportLabels, writeOf } from '../sheet-fixture';

let desk: ExcelDesk;

beforeEach(async () => {
  desk = await openExcelDesk();
});

afterEach(() => desk.close());

function fill(rows: number, columns: number, content: (row: number, column: number) => CellInput): CellInput[][] {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => content(row, column)));
}

describe('reading a workbook', () => {
  it('gives the used cells where they stand, whatever they hold', async () => {
    const [sheet] = desk.book.sheets;
    sheet?.cells.write(2, 1, [
      ['客户名称', '金额', '已付'],
      ['甲公司', 1234.5, true],
      ['', { error: '#N/A' }, '00123'],
    ]);
    const { workbook, sheetsTooLarge } = await desk.workbook().read(watched());
    expect(workbook).toEqual({
      name: 'Book1',
      dateSystem: 1900,
      sheets: [
        {
          name: 'Sheet1',
          visible: true,
          ours: false,
          firstRow: 2,
          firstColumn: 1,
          tables: [],
          hiddenRows: [],
          values: [
            ['客户名称', '金额', '已付'],
            ['甲公司', 1234.5, true],
            ['', '#N/A', '00123'],
          ],
        },
      ],
    });
    expect(sheetsTooLarge).toEqual([]);
  });

  it('tells the rows near the beginning and the end whose formulas sum up what a filter shows', async () => {
    const [sheet] = desk.book.sheets;
    const rows = fill(30, 2, (row, column) => (column === 0 ? `客户${row}` : row + 1));
    sheet?.cells.write(0, 0, rows);
    sheet?.cells.write(1, 1, [[{ formula: '=SUBTOTAL(9,B3:B29)' }]]);
    sheet?.cells.write(15, 1, [[{ formula: '=SUBTOTAL(9,B3:B4)' }]]);
    sheet?.cells.write(28, 1, [[{ formula: '=SUM(B3:B28)' }], [{ formula: '=ROUND(SUBTOTAL(109,B3:B28),2)' }]]);
    const { workbook } = await desk.workbook().read(watched());
    expect(workbook.sheets[0]?.subtotalRows).toEqual([1, 29]);
  });

  it('tells where cells are merged', async () => {
    const [sheet] = desk.book.sheets;
    sheet?.cells.write(0, 0, [
      ['客户', '金额'],
      ['甲公司', 1],
      ['', 2],
    ]);
    sheet?.grid.merge({ row: 1, col: 0, rows: 2, cols: 1 });
    const { workbook } = await desk.workbook().read(watched());
    expect(workbook.sheets[0]?.merges).toEqual([{ row: 1, column: 0, rows: 2, columns: 1 }]);
  });

  it('gives an empty sheet without cells', async () => {
    const { workbook } = await desk.workbook().read(watched());
    expect(workbook.sheets.map(({ values, firstRow, hiddenRows }) => ({ values, firstRow, hiddenRows }))).toEqual([
      { values: [], firstRow: 0, hiddenRows: [] },
    ]);
  });

  it('reads hidden sheets and tells which rows are hidden', async () => {
    const hidden = desk.book.addSheet('旧账');
    hidden.cells.write(
      0,
      0,
      fill(6, 2, (row) => row),
    );
    hidden.grid.setRowsHidden(2, 2, true);
    hidden.visibility = 'hidden';
    const { workbook } = await desk.workbook().read(watched());
    expect(workbook.sheets[1]).toMatchObject({ name: '旧账', visible: false, hiddenRows: [2, 3] });
    expect(workbook.sheets[1]?.values).toHaveLength(6);
  });

  it('tells all rows of a sheet whose every row is hidden', async () => {
    const [sheet] = desk.book.sheets;
    sheet?.cells.write(
      1,
      0,
      fill(3, 1, (row) => row + 1),
    );
    sheet?.grid.setRowsHidden(0, 10, true);
    const { workbook } = await desk.workbook().read(watched());
    expect(workbook.sheets[0]?.hiddenRows).toEqual([1, 2, 3]);
  });

  it('tells the tables of each sheet, headings included', async () => {
    const other = desk.book.addSheet('台账');
    other.cells.write(3, 1, [
      ['客户', '金额'],
      ['甲', 1],
      ['乙', 2],
    ]);
    desk.book.tables.add(other, { row: 3, col: 1, rows: 3, cols: 2 }, { name: '应收表' });
    const { workbook } = await desk.workbook().read(watched());
    expect(workbook.sheets.map(({ tables }) => tables)).toEqual([[], [{ name: '应收表', row: 3, column: 1, rows: 3, columns: 2 }]]);
  });

  it('takes four round trips for one small sheet and for thirty', async () => {
    desk.book.sheets[0]?.cells.write(0, 0, [['客户']]);
    desk.host.traffic.reset();
    await desk.workbook().read(watched());
    expect(desk.host.traffic.syncs).toBe(4);
    for (let i = 0; i < 29; i++)
      desk.book.addSheet(`表${i}`).cells.write(
        0,
        0,
        fill(20, 8, (row) => row),
      );
    desk.host.traffic.reset();
    await desk.workbook().read(watched());
    expect(desk.host.traffic.syncs).toBe(4);
  });

  it('reads 20,000 rows of 12 columns in answers of two and a half megabytes at most, telling how far it is', async () => {
    desk.book.sheets[0]?.cells.write(
      0,
      0,
      fill(20_000, 12, (row, column) => (column < 2 ? `沈阳第${row}客户` : row * column)),
    );
    desk.host.traffic.reset();
    const control = watched();
    const { workbook } = await desk.workbook().read(control);
    expect(workbook.sheets[0]?.values[19_999]?.slice(0, 3)).toEqual(['沈阳第19999客户', '沈阳第19999客户', 39_998]);
    expect(desk.host.traffic.syncs).toBe(3 + 2);
    expect(desk.host.traffic.largestResponseBytes).toBeLessThan(2_700_000);
    expect(control.steps).toHaveLength(2);
    expect(control.steps.at(-1)).toEqual({ stage: 'reading', subject: 'Sheet1', done: 20_000, total: 20_000 });
  });

  it('names a sheet that is too large and reads the others', async () => {
    desk.book.sheets[0]?.cells.write(0, 0, [['客户']]);
    const large = desk.book.addSheet('大表');
    large.cells.write(0, 0, [['a']]);
    large.cells.write(400_000, 20, [['z']]);
    const { workbook, sheetsTooLarge } = await desk.workbook().read(watched());
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    expect(sheetsTooLarge).toEqual(['大表']);
  });

  it('knows our own sheets by their mark, whatever they are called by then, and leaves their cells', async () => {
    desk.book.sheets[0]?.cells.write(0, 0, [['客户']]);
    await desk
      .workbook()
      .write(writeOf(plainSheet('账龄', { blocks: [{ row: 0, column: 0, cells: [['客户']] }, reportLabels] })), watched());
    const made = desk.book.findSheet('账龄');
    if (made) desk.book.renameSheet(made, '改了名');
    desk.book.addSheet('账龄').cells.write(0, 0, [['用户自己的']]);
    const { workbook } = await desk.workbook().read(watched());
    expect(workbook.sheets.map(({ name, ours, values }) => ({ name, ours, values }))).toEqual([
      { name: 'Sheet1', ours: false, values: [['客户']] },
      { name: '改了名', ours: true, values: [] },
      { name: '账龄', ours: false, values: [['用户自己的']] },
    ]);
  });

  it('tells of a sheet without a mark that it looks like one of ours', async () => {
    desk.book.sheets[0]?.cells.write(0, 0, [['客户']]);
    const { row, column, cells } = reportLabels;
    desk.book.addSheet('旧表').cells.write(
      row,
      column,
      cells.map((line) => [...line]),
    );
    const { workbook } = await desk.workbook().read(watched());
    expect(workbook.sheets.map(({ name, ours, likeReport }) => [name, ours, likeReport])).toEqual([
      ['Sheet1', false, undefined],
      ['旧表', false, true],
    ]);
  });

  it('reads a sheet that does not look like one of ours, whatever a mark says of it: no mark makes a ledger disappear', async () => {
    desk.book.sheets[0]?.cells.write(0, 0, [['封面']]);
    await desk.workbook().write(writeOf(plainSheet('台账', { blocks: [{ row: 0, column: 0, cells: [['客户']] }] })), watched());
    expect((await desk.workbook().inventory()).made.map(({ name }) => name)).toEqual(['台账']);
    const { workbook } = await desk.workbook().read(watched());
    expect(workbook.sheets.map(({ name, ours, values }) => ({ name, ours, values }))).toEqual([
      { name: 'Sheet1', ours: false, values: [['封面']] },
      { name: '台账', ours: false, values: [['客户']] },
    ]);
  });

  it('leaves no range held in Excel behind', async () => {
    desk.book.sheets[0]?.cells.write(
      0,
      0,
      fill(10, 3, (row) => row),
    );
    await desk.workbook().read(watched());
    await settled(desk);
    expect(desk.host.keptReferences).toBe(0);
  });

  it('has a fault with a sentence where Excel refuses', async () => {
    desk.host.faults.failBatch(1, { kind: 'actionFails', action: 0, code: 'AccessDenied' });
    await expect(desk.workbook().read(watched())).rejects.toMatchObject({ name: 'WorkbookRefused', refusal: { kind: 'protected' } });
  });
});

describe('an Excel of the floor, ExcelApi 1.9', () => {
  it('knows our sheets all the same', async () => {
    const old = await openExcelDesk({ requirements: { ExcelApi: '1.9' } });
    await old.workbook().write(writeOf(plainSheet('账龄一', { blocks: [reportLabels] })), watched());
    await old.workbook().write(writeOf(plainSheet('账龄二', { blocks: [reportLabels] })), watched());
    const { workbook } = await old.workbook().read(watched());
    expect(workbook.sheets.map(({ name, ours }) => [name, ours])).toEqual([
      ['Sheet1', false],
      ['账龄一', true],
      ['账龄二', true],
    ]);
    await old.close();
  });
});
