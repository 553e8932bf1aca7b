import { BadTable, type TableChange } from '../../../src/jobs/ports/tables-port';
import { Book } from '../../../src/workbench/book/book';
import { startHeadlessUniver } from '../../../src/workbench/book/start-headless-univer';
import { XlsxFile } from '../../../src/workbench/files/xlsx-file';
import { workbookState } from '../../support/workbook-state';
import { handMadePackage } from '../../workbench/files/hand-made-package';
import { watched } from '../excel-desk';
import { asRead, december, headings, newRow, ofPlain, ofTable, openTableDesk, twoRows, type TableDesk } from '../table-desk';

let desk: TableDesk;
const open = async (...args: Parameters<typeof openTableDesk>): Promise<void> => {
  desk = await openTableDesk(...args);
};
afterEach(() => desk.close());

const settle = (): Promise<void> => desk.book.calculation.settle();
const visibleNames = (): string[] => desk.book.names.all.map(({ name }) => name).filter((name) => !name.startsWith('receivables.stamp.'));
const formats = (row: number, column: number): string[] =>
  [0, 1, 2, 3].map((at) => (row >= 0 ? desk.sheet.cells.numberFormat(row, column + at) : ''));

describe('rows added to an Excel table', () => {
  it.each([
    ['today’s Excel', {}],
    ['the floor, ExcelApi 1.9', { requirements: { ExcelApi: '1.9' } }],
  ])('stand at its end, with the formats of the row above, in %s', async (_, options) => {
    await open(twoRows, options);
    const answer = await desk.change(
      ofTable({ newRows: [newRow(1, december + 30, '00777', 88.5, '=1+1'), newRow(1, december + 31, '乙公司', 3, '新')] }),
    );
    await settle();
    expect(answer).toEqual([{ newRows: [5, 6] }]);
    expect(desk.table.area).toEqual({ row: 2, col: 1, rows: 5, cols: 4 });
    expect(desk.cells(5)).toEqual([
      headings,
      [45992, '甲公司', 1000, '跟进中'],
      [45993, '00123', 500.25, '已结'],
      [46022, '00777', 88.5, '=1+1'],
      [46023, '乙公司', 3, '新'],
    ]);
    expect(formats(5, 1)).toEqual(['yyyy/m/d', '@', '#,##0.00', 'General']);
    expect(formats(6, 1)).toEqual(['yyyy/m/d', '@', '#,##0.00', 'General']);
    expect(desk.sheet.cells.style(6, 2).fill).toBe('#EEEEEE');
    expect(desk.sheet.cells.formula(5, 4)).toBeNull();
    expect(visibleNames()).toEqual(['我的区域']);
  });

  it('stand above its total row, and push down what stands below it', async () => {
    await open();
    desk.sheet.cells.write(5, 1, [['合计', null, { formula: '=SUBTOTAL(109,催收表[金额])' }, null]]);
    desk.book.tables.setTotalRow(desk.table, { row: 2, col: 1, rows: 4, cols: 4 }, []);
    desk.sheet.cells.write(7, 1, [['制表：王']]);
    expect(await desk.change(ofTable({ newRows: [newRow(1, december, '丙', 10, '')] }))).toEqual([{ newRows: [5] }]);
    await settle();
    expect(desk.cells(7)).toEqual([
      headings,
      [45992, '甲公司', 1000, '跟进中'],
      [45993, '00123', 500.25, '已结'],
      [45992, '丙', 10, ''],
      ['合计', '', 1510.25, ''],
      ['', '', '', ''],
      ['制表：王', '', '', ''],
    ]);
  });

  it('fill its empty rows first, in a table that has none else as in one that ends with some', async () => {
    await open([]);
    expect(await desk.change(ofTable({ newRows: [newRow(1, december, '丙', 1, ''), newRow(1, december, '丁', 2, '')] }))).toEqual([
      { newRows: [3, 4] },
    ]);
    expect(desk.cells(4)).toEqual([headings, [45992, '丙', 1, ''], [45992, '丁', 2, ''], ['', '', '', '']]);
    expect(desk.table.area.rows).toBe(3);
    desk.book.tables.resize(desk.table, { row: 2, col: 1, rows: 5, cols: 4 });
    const three = [3, 4, 5].map((amount) => newRow(1, december, '戊', amount, ''));
    expect(await desk.change(ofTable({ newRows: three }))).toEqual([{ newRows: [5, 6, 7] }]);
    expect(desk.table.area.rows).toBe(6);
    expect(desk.sheet.cells.values({ row: 3, col: 3, rows: 6, cols: 1 })).toEqual([[1], [2], [3], [4], [5], ['']]);
  });

  it('come behind rows that somebody has added since it was read', async () => {
    await open([...twoRows, [december + 2, '丙公司', 9, '']]);
    expect(await desk.change(ofTable({ lastRow: 4, newRows: [newRow(1, december, '丁', 2, '')] }))).toEqual([{ newRows: [6] }]);
    expect(desk.sheet.cells.value(5, 2)).toBe('丙公司');
  });

  it('leave columns that are not known to the table’s own formulas', async () => {
    await open();
    desk.sheet.cells.write(2, 5, [['备注'], ['老客户'], ['']]);
    desk.book.tables.resize(desk.table, { row: 2, col: 1, rows: 3, cols: 5 });
    await desk.change(ofTable({ newRows: [newRow(1, december, '丁', 2, '')] }));
    expect(desk.sheet.cells.values({ row: 3, col: 5, rows: 3, cols: 1 })).toEqual([['老客户'], [''], ['']]);
  });

  it('hold texts as texts, dates as dates and numbers as numbers, whatever the cells are formatted as', async () => {
    await open();
    desk.sheet.cells.patchStyle({ row: 3, col: 1, rows: 2, cols: 1 }, { numberFormat: 'General' });
    desk.sheet.cells.patchStyle({ row: 3, col: 3, rows: 2, cols: 1 }, { numberFormat: '@' });
    const texts = ['=HYPERLINK("http://x")', "'quoted", '+1', '-2', '@SUM(1)', '1-2', '007', '50%', 'TRUE', '12月3日', 'a\nb', '\t=1'];
    await desk.change(ofTable({ newRows: texts.map((text) => newRow(1, december, text, 7, text)) }));
    expect(desk.sheet.cells.values({ row: 5, col: 1, rows: texts.length, cols: 4 })).toEqual(texts.map((text) => [45992, text, 7, text]));
    expect(formats(5, 1)).toEqual(['yyyy-mm-dd', '@', 'General', 'General']);
    for (let row = 5; row < 5 + texts.length; row++) expect(desk.sheet.cells.formula(row, 4)).toBeNull();
  });

  it('hold dates of the workbook’s own system', async () => {
    const { content } = await new XlsxFile().read(await handMadePackage({ worksheet: '<sheetData/>', workbookProperties: 'date1904="1"' }));
    const book = new Book(startHeadlessUniver(), { content });
    await open(twoRows, { book });
    await desk.change(ofTable({ newRows: [newRow(1, 46022, '丁', 2, '')] }));
    const { workbook } = await desk.workbook().read(watched());
    // 2025-12-31 in the 1904 system.
    expect(workbook.sheets.find(({ name }) => name === '催收记录')?.values.at(-1)?.[0]).toBe(44560);
    await desk.close();
    book.dispose();
    await open();
  });

  it('may be many', async () => {
    await open();
    const rows = Array.from({ length: 700 }, (_, index) =>
      newRow(1, december + index, `客户${index}`, index, '跟进中，等对方财务月底统一安排付款'),
    );
    await desk.change(ofTable({ newRows: rows }));
    expect(desk.table.area.rows).toBe(703);
    expect(desk.sheet.cells.values({ row: 704, col: 1, rows: 1, cols: 4 })).toEqual([
      [46691, '客户699', 699, '跟进中，等对方财务月底统一安排付款'],
    ]);
  });
});

describe('rows added under plain headings', () => {
  it('stand below the last row that holds something by then, and look like the row above', async () => {
    await open();
    desk.plain.cells.write(3, 0, [[december, '丙公司', 9, '']]);
    expect(
      await desk.change(ofPlain({ newRows: [newRow(0, december + 5, '0042', 6, '新'), newRow(0, december + 6, '戊', 7, '')] })),
    ).toEqual([{ newRows: [4, 5] }]);
    expect(desk.plainCells(6)).toEqual([
      headings,
      [45992, '甲公司', 1000, '跟进中'],
      [45993, '00123', 500.25, '已结'],
      [45992, '丙公司', 9, ''],
      [45997, '0042', 6, '新'],
      [45998, '戊', 7, ''],
    ]);
    expect([4, 5].map((row) => desk.plain.cells.numberFormat(row, 0))).toEqual(['yyyy-mm-dd', 'yyyy-mm-dd']);
  });

  it('take over formats, fills and conditional formats', async () => {
    await open();
    await desk.change(ofPlain({ newRows: [newRow(0, december + 5, '0042', 6, '新'), newRow(0, december + 6, '戊', 7, '')] }));
    for (const row of [3, 4]) {
      expect([0, 1, 2, 3].map((column) => desk.plain.cells.numberFormat(row, column))).toEqual(['yyyy/m/d', '@', '#,##0.00', 'General']);
      expect(desk.plain.cells.style(row, 3).fill).toBe('#EEEEEE');
    }
    expect(desk.plain.cells.style(5, 3).fill).toBeUndefined();
  });

  it('begin right below the headings where there are no rows', async () => {
    await open();
    desk.plain.cells.clear({ row: 1, col: 0, rows: 2, cols: 4 });
    expect(await desk.change(ofPlain({ lastRow: 0, newRows: [newRow(0, december, '丁', 2, '')] }))).toEqual([{ newRows: [1] }]);
    expect(desk.plainCells(2)).toEqual([headings, [45992, '丁', 2, '']]);
    expect(desk.plain.cells.numberFormat(1, 0)).toBe('yyyy-mm-dd');
  });

  it.each([
    ['a total row', () => desk.plain.cells.write(4, 1, [['合计', 1_500.25]]), 2, 'B5'],
    ['a formula that shows nothing', () => desk.plain.cells.write(3, 3, [[{ formula: '=""' }]]), 1, 'D4'],
    ['another table', () => void desk.book.tables.add(desk.plain, { row: 3, col: 2, rows: 2, cols: 2 }), 1, 'C4'],
  ])('do not go over %s', async (_, prepare, count, cell) => {
    await open();
    prepare();
    const before = await workbookState(desk);
    const newRows = Array.from({ length: count }, () => newRow(0, december, '丁', 2, ''));
    await expect(desk.change(ofPlain({ newRows }))).rejects.toMatchObject({
      refusal: { kind: 'noRoomBelow', sheetName: '还款计划', cell },
    });
    expect(await workbookState(desk)).toEqual(before);
  });
});

const firstRow = asRead(1, [december, '甲公司', 1_000, '跟进中']);

describe('cells changed in a table', () => {
  it('are those that were meant, and no others', async () => {
    await open();
    await desk.change(
      ofTable({
        changedRows: [
          {
            row: 3,
            asRead: firstRow,
            cells: [
              { column: 4, value: '承诺付款' },
              { column: 1, value: { date: december + 9 } },
            ],
          },
        ],
      }),
      ofPlain({ changedRows: [{ row: 2, asRead: asRead(0, [december + 1, '00123', 500.25, '已结']), cells: [{ column: 3, value: '' }] }] }),
    );
    expect(desk.cells(3)).toEqual([headings, [46001, '甲公司', 1000, '承诺付款'], [45993, '00123', 500.25, '已结']]);
    expect(desk.plainCells(3)).toEqual([headings, [45992, '甲公司', 1000, '跟进中'], [45993, '00123', 500.25, '']]);
    expect(desk.sheet.cells.numberFormat(3, 1)).toBe('yyyy/m/d');
  });

  it('may come with new rows, in several tables, one below the other on a sheet too', async () => {
    await open();
    desk.sheet.cells.write(7, 1, [headings, [december, '下表', 5, '']]);
    desk.book.tables.add(desk.sheet, { row: 7, col: 1, rows: 2, cols: 4 }, { name: '下表' });
    const lower = { ...ofTable(), headingRow: 7, lastRow: 8 };
    const answer = await desk.change(
      ofTable({
        changedRows: [{ row: 3, asRead: firstRow, cells: [{ column: 4, value: '新状态' }] }],
        newRows: [newRow(1, december, '上', 1, '')],
      }),
      {
        ...lower,
        changedRows: [{ row: 8, asRead: asRead(1, [december, '下表', 5, '']), cells: [{ column: 4, value: '改' }] }],
        newRows: [newRow(1, december, '下', 2, '')],
      },
      ofPlain({ newRows: [newRow(0, december, '平', 3, '')] }),
    );
    expect(answer).toEqual([{ newRows: [5] }, { newRows: [10] }, { newRows: [3] }]);
    expect(desk.cells(9)).toEqual([
      headings,
      [45992, '甲公司', 1000, '新状态'],
      [45993, '00123', 500.25, '已结'],
      [45992, '上', 1, ''],
      ['', '', '', ''],
      ['', '', '', ''],
      headings,
      [45992, '下表', 5, '改'],
      [45992, '下', 2, ''],
    ]);
    expect(desk.plain.cells.value(3, 1)).toBe('平');
  });

  it('are told of where they stand beside a table that gets rows too', async () => {
    await open();
    desk.sheet.cells.write(3, 7, [headings, [december, '旁表', 5, '']]);
    desk.book.tables.add(desk.sheet, { row: 3, col: 7, rows: 2, cols: 4 }, { name: '旁表' });
    const beside = ofTable({
      ...{ headingRow: 3, lastRow: 4, headings: headings.map((value, index) => ({ column: 7 + index, value })) },
      newRows: [newRow(7, december, '旁', 2, '')],
    });
    expect(await desk.change(ofTable({ newRows: [newRow(1, december, '上', 1, '')] }), beside)).toEqual([
      { newRows: [5] },
      { newRows: [5] },
    ]);
    expect(desk.sheet.cells.values({ row: 5, col: 7, rows: 1, cols: 4 })).toEqual([[45992, '旁', 2, '']]);
    expect(desk.sheet.cells.values({ row: 5, col: 1, rows: 1, cols: 4 })).toEqual([[45992, '上', 1, '']]);
  });

  it('need nothing at all where nothing is asked', async () => {
    await open();
    desk.host.traffic.reset();
    expect(await desk.change(ofTable())).toEqual([{ newRows: [] }]);
    expect(desk.host.traffic.syncs).toBe(0);
  });

  it('are told to the program as a fault where nothing says what was read', async () => {
    await open();
    await expect(
      desk.change(ofTable({ changedRows: [{ row: 3, asRead: firstRow.slice(0, 2), cells: [{ column: 4, value: 'x' }] }] })),
    ).rejects.toThrow(BadTable);
    await expect(desk.change(ofTable({ newRows: [[]] }), ofTable({ newRows: [[]] }))).rejects.toThrow(BadTable);
  });
});

describe('what is not as it was read, or cannot be written,', () => {
  const change = (): TableChange =>
    ofTable({
      changedRows: [{ row: 3, asRead: firstRow, cells: [{ column: 4, value: '承诺付款' }] }],
      newRows: [newRow(1, december, '丁', 2, '')],
    });
  const refusals: readonly (readonly [string, () => void, object])[] = [
    ['another value in the row', () => desk.sheet.cells.write(3, 3, [[999]]), { kind: 'tableChanged', sheetName: '催收记录', cell: 'D4' }],
    [
      'another value in the cell itself',
      () => desk.sheet.cells.write(3, 4, [['已结']]),
      { kind: 'tableChanged', sheetName: '催收记录', cell: 'E4' },
    ],
    ['another heading', () => desk.sheet.cells.write(2, 2, [['客户名称']]), { kind: 'tableChanged', sheetName: '催收记录', cell: 'C3' }],
    [
      'another name of the sheet',
      () => desk.book.renameSheet(desk.sheet, '记录'),
      { kind: 'tableChanged', sheetName: '催收记录', cell: null },
    ],
    ['a hidden row', () => desk.sheet.grid.setRowsHidden(4, 1, true), { kind: 'filtered', sheetName: '催收记录' }],
    ['the row hidden', () => desk.sheet.grid.setRowsHidden(3, 2, true), { kind: 'filtered', sheetName: '催收记录' }],
    [
      'a protected sheet',
      () => void (desk.sheet.features.protection = { allowed: {}, password: null }),
      { kind: 'protected', sheetName: '催收记录' },
    ],
    [
      'a formula of the user’s',
      () => desk.sheet.cells.write(3, 4, [[{ formula: '="跟进"&"中"' }]]),
      { kind: 'holdsFormula', sheetName: '催收记录', cell: 'E4' },
    ],
  ];

  it.each(refusals)('as with %s, is refused, and another table of the same call is left alone', async (_, prepare, refusal) => {
    await open();
    prepare();
    await settle();
    const before = await workbookState(desk);
    await expect(desk.change(ofPlain({ newRows: [newRow(0, december, '平', 3, '')] }), change())).rejects.toMatchObject({ refusal });
    expect(await workbookState(desk)).toEqual(before);
  });

  it('as in a workbook for reading only, is refused', async () => {
    await open(twoRows, { isReadOnly: true });
    const before = await workbookState(desk);
    await expect(desk.change(change())).rejects.toMatchObject({ refusal: { kind: 'readOnly' } });
    expect(await workbookState(desk)).toEqual(before);
  });

  it('as with cells that are merged, is put back and refused', async () => {
    await open();
    desk.plain.cells.write(1, 3, [['']]);
    desk.plain.grid.merge({ row: 1, col: 2, rows: 1, cols: 2 });
    const before = await workbookState(desk);
    const row = {
      row: 1,
      asRead: asRead(0, [december, '甲公司', 1_000, '']),
      cells: [
        { column: 1, value: '乙' },
        { column: 3, value: '改' },
      ],
    };
    await expect(
      desk.change(ofPlain({ changedRows: [row] }), ofTable({ newRows: [newRow(1, december, '丁', 2, '')] })),
    ).rejects.toMatchObject({ refusal: { kind: 'notTaken', sheetName: '还款计划', cell: 'D2' } });
    expect(await workbookState(desk)).toEqual(before);
  });
});
