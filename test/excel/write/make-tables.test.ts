import { BadTable, type NewColumn, type NewTable } from '../../../src/jobs/ports/tables-port';
import { ExcelTables } from '../../../src/excel/excel-tables';
import { openExcelDesk, watched, type ExcelDesk } from '../excel-desk';
import { FailureMatrix, type Work } from '../failure-matrix';

let desk: ExcelDesk;
beforeEach(async () => {
  desk = await openExcelDesk({ requirements: { ExcelApi: '1.9' } });
});
afterEach(() => desk.close());

const columns: readonly NewColumn[] = [
  { heading: '日期', width: 12, numberFormat: 'yyyy-mm-dd' },
  { heading: '客户', width: 28, numberFormat: '@', prompt: { title: '客户', text: '与台账里的写法一致，例如 甲公司' } },
  { heading: '方式', width: 10, numberFormat: '@', list: ['电话', '微信', '函件'], prompt: { title: '方式', text: '例如 电话' } },
  { heading: '金额', width: 14, numberFormat: '#,##0.00' },
];
const register = (more: Partial<NewTable> = {}): NewTable => ({ sheetName: '催收记录', columns, rows: [], ...more });
const make = (...tables: readonly NewTable[]): Promise<readonly string[]> => new ExcelTables().make(tables, watched());

describe('a table that is made', () => {
  it('stands on a sheet of its own, which is the user’s, with headings, widths and formats', async () => {
    expect(
      await make(
        register({
          rows: [
            [{ date: 45992 }, '=1+1', '电话', 12.5],
            [null, '0042', null, null],
          ],
        }),
      ),
    ).toEqual(['催收记录']);
    const sheet = desk.book.findSheet('催收记录');
    expect(sheet?.cells.values({ row: 0, col: 0, rows: 3, cols: 4 })).toEqual([
      ['日期', '客户', '方式', '金额'],
      [45992, '=1+1', '电话', 12.5],
      ['', '0042', '', ''],
    ]);
    expect([0, 1, 2, 3].map((column) => sheet?.cells.numberFormat(1, column))).toEqual(['yyyy-mm-dd', '@', '@', '#,##0.00']);
    expect(desk.book.tables.find('催收记录')?.area).toEqual({ row: 0, col: 0, rows: 3, cols: 4 });
    expect(sheet?.visibility).toBe('visible');
    expect((await desk.workbook().inventory()).made).toEqual([]);
    const reading = await desk.workbook().read(watched());
    expect(reading.workbook.sheets.find(({ name }) => name === '催收记录')?.ours).toBe(false);
  });

  it('lets words be chosen from its lists and says what goes where, in rows to come too', async () => {
    await make(register());
    await desk.book.calculation.settle();
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('催收记录');
      const [list, prompt, none] = ['C2:C2001', 'B2:B2001', 'D2:D2001'].map((address) =>
        sheet.getRange(address).dataValidation.load('rule,prompt,errorAlert,type'),
      );
      await context.sync();
      return JSON.parse(
        JSON.stringify([list?.rule, list?.prompt, list?.errorAlert.style, prompt?.type, prompt?.prompt.message, none?.type]),
      ) as unknown;
    });
    expect(read).toEqual([
      { list: { inCellDropDown: true, source: '电话,微信,函件' } },
      { message: '例如 电话', showPrompt: true, title: '方式' },
      'Warning',
      'None',
      '与台账里的写法一致，例如 甲公司',
      'None',
    ]);
  });

  it('gets rows, as every other table of the user’s', async () => {
    await make(register());
    await new ExcelTables().change(
      [
        {
          sheet: '催收记录',
          headingRow: 0,
          lastRow: 0,
          headings: columns.map(({ heading: value }, column) => ({ column, value })),
          changedRows: [],
          newRows: [[{ column: 1, value: '甲公司' }], [{ column: 1, value: '007' }]],
        },
      ],
      watched(),
    );
    expect(desk.book.findSheet('催收记录')?.cells.values({ row: 1, col: 1, rows: 2, cols: 1 })).toEqual([['甲公司'], ['007']]);
    expect(desk.book.tables.find('催收记录')?.area.rows).toBe(3);
  });

  it('has another name where its own is taken, and one that a table can have', async () => {
    await make(register(), register({ sheetName: 'R1 计划 (2)' }));
    expect(await make(register())).toEqual(['催收记录 2']);
    expect(desk.book.tables.names).toEqual(['催收记录', 'R1_计划__2_', '催收记录_2']);
    await make(register({ sheetName: 'A1' }), register({ sheetName: '2025' }));
    expect(desk.book.tables.names.slice(3)).toEqual(['_A1', '_2025']);
  });

  it('has formulas in each of its rows, an empty one included, and goes on with them in rows that come (R39)', async () => {
    await make(
      register({
        columns: [...columns, { heading: '待办', width: 9, numberFormat: 'General', formulaAt: (row) => `=IF($A${row}="","",$D${row}*2)` }],
      }),
    );
    const change = {
      ...{ sheet: '催收记录', headingRow: 0, lastRow: 0, changedRows: [] },
      headings: columns.map(({ heading: value }, column) => ({ column, value })),
    };
    for (const amount of [3, 4])
      await new ExcelTables().change(
        [
          {
            ...change,
            newRows: [
              [
                { column: 0, value: { date: 45992 } },
                { column: 3, value: amount },
              ],
            ],
          },
        ],
        watched(),
      );
    await desk.book.calculation.settle();
    const sheet = desk.book.findSheet('催收记录');
    expect([1, 2].map((row) => [sheet?.cells.formula(row, 4), sheet?.cells.value(row, 4)])).toEqual([
      ['=IF($A2="","",$D2*2)', 6],
      ['=IF($A3="","",$D3*2)', 8],
    ]);
  });

  const bad: readonly (readonly [string, Partial<NewTable>])[] = [
    ['no columns', { columns: [] }],
    ['a row that is too short', { rows: [['甲']] }],
    ['a choice with a comma', { columns: [{ heading: 'a', width: 9, numberFormat: '@', list: ['x,y'] }] }],
    ['choices that begin a formula', { columns: [{ heading: 'a', width: 9, numberFormat: '@', list: ['=A1'] }] }],
    ['too long a list', { columns: [{ heading: 'a', width: 9, numberFormat: '@', list: ['x'.repeat(200), 'y'.repeat(55)] }] }],
    ['a column of formulas before others', { columns: [{ heading: 'a', width: 9, numberFormat: '@', formulaAt: () => '=1' }, ...columns] }],
    ['too long a prompt', { columns: [{ heading: 'a', width: 9, numberFormat: '@', prompt: { title: 'x'.repeat(33), text: '' } }] }],
  ];
  it.each(bad)('is a fault of the program with %s', async (_, more) => {
    await expect(Promise.resolve().then(() => make(register(more)))).rejects.toThrow(BadTable);
    expect(desk.book.sheets).toHaveLength(1);
  });
});

describe('tables that are made', () => {
  it('are all there or none, whatever fails', async () => {
    const work: Work = {
      get desk() {
        return desk;
      },
      prepare: () => {
        for (const name of ['催收记录', '还款计划']) {
          const sheet = desk.book.findSheet(name);
          if (sheet) desk.book.removeSheet(sheet);
        }
        const [first] = desk.book.sheets;
        if (first) desk.host.select(first, [{ row: 0, col: 0, rows: 1, cols: 1 }]);
      },
      run: (control) =>
        new ExcelTables().make([register({ rows: [[{ date: 45992 }, '甲', '电话', 1]] }), register({ sheetName: '还款计划' })], control),
      renumbered: [[/"sheet-\d+"/g, '"sheet"']],
    };
    const matrix = await FailureMatrix.of(work);
    await matrix.refuseEveryMessage();
    await matrix.loseEveryAnswer();
    await matrix.cancelEverywhere();
    await matrix.goneFromEveryBatch();
    await matrix.refuseEveryBatchAsElsewhere();
    await matrix.leaveWindowInEveryBatch();
    expect(matrix.tries).toBeGreaterThan(15);
  });
});
