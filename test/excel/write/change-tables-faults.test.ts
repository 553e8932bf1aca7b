import { ExcelTables } from '../../../src/excel/excel-tables';
import type { TableChange } from '../../../src/jobs/ports/tables-port';
import { Book } from '../../../src/workbench/book/book';
import type { BookSheet } from '../../../src/workbench/book/book-sheet';
import type { BookTable } from '../../../src/workbench/book/book-tables';
import { startHeadlessUniver } from '../../../src/workbench/book/start-headless-univer';
import type { UniverRuntime } from '../../../src/workbench/book/univer-runtime';
import { watched } from '../excel-desk';
import { FailureMatrix, type Work } from '../failure-matrix';
import { forge } from '../forged-notes';
import { anotherPage, askedOfUser, settledByUser } from '../settled-by-user';
import { asRead, december, headings, layTables, newRow, ofPlain, ofTable, openTableDesk, twoRows, type TableDesk } from '../table-desk';

/** Cells and rows of an Excel table, one of them in an empty row that it has, and of a plain one. */
const changes: readonly TableChange[] = [
  ofTable({
    changedRows: [
      {
        row: 3,
        asRead: asRead(1, [december, '甲公司', 1_000, '跟进中']),
        cells: [
          { column: 4, value: '承诺付款' },
          { column: 1, value: { date: december + 9 } },
        ],
      },
    ],
    newRows: [newRow(1, december, '丁', 2, '=1'), newRow(1, december, '0042', 3, ''), newRow(1, december, '戊', 4, '').slice(0, 3)],
  }),
  ofPlain({
    changedRows: [
      {
        row: 2,
        asRead: asRead(0, [december + 1, '00123', 500.25, '已结']),
        cells: [
          { column: 3, value: '' },
          { column: 1, value: '0099' },
        ],
      },
    ],
    newRows: [newRow(0, december, '平', 3, '')],
  }),
];

let desk: TableDesk;

/** The registers as they were, however far a run has come. */
function layAnew(): void {
  const { book } = desk;
  for (const name of ['催收记录', '还款计划']) {
    const sheet = book.findSheet(name);
    if (sheet) book.removeSheet(sheet);
  }
  const { sheet, table } = layTables(book);
  book.tables.resize(table, { row: 2, col: 1, rows: 4, cols: 4 });
  sheet.cells.write(9, 1, [['制表：王']]);
  sheet.cells.write(11, 1, [headings, [december, '下面', 7, '旧']]);
}

const work: Work = {
  get desk() {
    return desk;
  },
  prepare: layAnew,
  run: (control) => new ExcelTables().change(changes, control),
  renumbered: [
    [/receivables\.stamp\.\d+/g, 'stamp'],
    [/"=\d+"/g, '"=stamp"'],
    [/"sheet-\d+"/g, '"sheet"'],
  ],
};

describe('tables changed leave the workbook as it was, or complete,', () => {
  let matrix: FailureMatrix;

  beforeAll(async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    desk = await openTableDesk();
    // From the first run on a stamp stands in the workbook.
    await desk.change(ofTable({ newRows: [newRow(1, december, '丁', 2, '')] }));
    matrix = await FailureMatrix.of(work);
  });
  afterAll(async () => {
    await desk.close();
    jest.restoreAllMocks();
  });

  it('whichever message is refused', async () => {
    await matrix.refuseEveryMessage();
    expect(matrix.messages).toBeGreaterThan(8);
  });

  it('whichever answer is lost', async () => {
    await matrix.loseEveryAnswer();
    expect(matrix.messages).toBeGreaterThan(8);
  });

  it('whichever action fails', async () => {
    await matrix.failEveryAction();
    expect(matrix.actions.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(100);
  });

  it('wherever it is cancelled', async () => {
    await matrix.cancelEverywhere();
    expect(matrix.questions).toBeGreaterThan(6);
  });

  it('wherever Excel is gone, once the next session has begun', async () => {
    await matrix.goneFromEveryBatch();
    expect(matrix.batches).toBeGreaterThan(6);
  });

  it('when the user is in another workbook’s window from any batch on, and comes back', async () => {
    await matrix.refuseEveryBatchAsElsewhere();
    await matrix.leaveWindowInEveryBatch();
    expect(matrix.tries).toBeGreaterThan(20);
  });
});

describe('a run that was cut short', () => {
  let runtime: UniverRuntime;

  beforeEach(async () => {
    runtime = startHeadlessUniver();
    desk = await openTableDesk(twoRows, { book: new Book(runtime) });
  });
  afterEach(async () => {
    await desk.close();
    desk.book.dispose();
  });

  /** Puts rows in before a 0-based row of a sheet, as the user does. */
  const insertRows = (name: string, row: number, count: number): void =>
    void runtime.api.getActiveWorkbook()?.getSheetByName(name)?.insertRows(row, count);

  /** Stops a run after its cells are written and before it is done. */
  async function cutShort(asked = changes): Promise<void> {
    const { faults, traffic } = desk.host;
    traffic.reset();
    layAnew();
    await desk.tables().change(asked, watched());
    const { syncs } = traffic;
    layAnew();
    faults.reset();
    // The very last one only hides a name.
    for (let batch = syncs - 1; batch < syncs + 20; batch++) faults.failBatch(batch, { kind: 'refused', transportError: 5001 });
    await expect(desk.tables().change(asked, watched())).rejects.toMatchObject({ refusal: { kind: 'unsettled' } });
    faults.reset();
    expect(desk.book.findSheet('催收记录')?.cells.value(3, 4)).toBe('承诺付款');
  }

  it('leaves what somebody has changed since to them, and puts the rest back', async () => {
    await cutShort();
    const sheet = desk.book.findSheet('催收记录');
    sheet?.cells.write(3, 4, [['别人改的']]);
    await settledByUser();
    expect(sheet?.cells.values({ row: 3, col: 1, rows: 1, cols: 4 })).toEqual([[45992, '甲公司', 1000, '别人改的']]);
    expect(desk.book.findSheet('还款计划')?.cells.value(2, 1)).toBe('00123');
    expect(desk.book.tables.find('催收表')?.area.rows).toBe(4);
  });

  it('is put back on a sheet that was renamed since', async () => {
    await cutShort();
    const sheet = desk.book.findSheet('催收记录');
    if (sheet) desk.book.renameSheet(sheet, '催收 2025');
    await settledByUser();
    expect(sheet?.cells.value(3, 4)).toBe('跟进中');
    expect(desk.book.tables.find('催收表')?.area.rows).toBe(4);
  });

  it('keeps added rows that somebody has gone on with', async () => {
    await cutShort();
    desk.book.findSheet('催收记录')?.cells.write(7, 2, [['别人写的']]);
    await settledByUser();
    expect(desk.book.findSheet('催收记录')?.cells.value(7, 2)).toBe('别人写的');
    expect(desk.book.tables.find('催收表')?.area.rows).toBe(6);
    expect(desk.book.findSheet('催收记录')?.cells.value(3, 4)).toBe('跟进中');
  });

  it('keeps added rows in which somebody has filled in what the run left blank', async () => {
    await cutShort();
    desk.book.findSheet('催收记录')?.cells.write(7, 4, [['别人写的']]);
    await settledByUser();
    expect(desk.book.findSheet('催收记录')?.cells.value(7, 4)).toBe('别人写的');
    expect(desk.book.tables.find('催收表')?.area.rows).toBe(6);
  });

  it('is put back where rows that somebody has put in above have pushed it, and nowhere else', async () => {
    await cutShort();
    const [sheet, plain] = [desk.book.findSheet('催收记录'), desk.book.findSheet('还款计划')];
    insertRows('催收记录', 1, 2);
    insertRows('还款计划', 0, 1);
    // Where the cells stood before now stands what the run wrote, and is somebody's own.
    sheet?.cells.write(3, 4, [['承诺付款']]);
    await settledByUser();
    expect(sheet?.cells.values({ row: 5, col: 1, rows: 2, cols: 4 })).toEqual([
      [45992, '甲公司', 1000, '跟进中'],
      [45993, '00123', 500.25, '已结'],
    ]);
    expect(sheet?.cells.value(3, 4)).toBe('承诺付款');
    expect(desk.book.tables.find('催收表')?.area).toEqual({ row: 4, col: 1, rows: 4, cols: 4 });
    expect(plain?.cells.values({ row: 3, col: 0, rows: 2, cols: 4 })).toEqual([
      [45993, '00123', 500.25, '已结'],
      ['', '', '', ''],
    ]);
  });

  it('stays in a table in which somebody has put in a row since, and is put back in others', async () => {
    await cutShort();
    const sheet = desk.book.findSheet('催收记录');
    insertRows('催收记录', 4, 1);
    await settledByUser();
    expect(sheet?.cells.value(3, 4)).toBe('承诺付款');
    expect(desk.book.findSheet('还款计划')?.cells.value(2, 1)).toBe('00123');
    expect(desk.book.names.all.map(({ name }) => name).filter((name) => name.includes('journal'))).toEqual([]);
  });

  it('is of no consequence on a sheet that is gone', async () => {
    await cutShort();
    const sheet = desk.book.findSheet('催收记录');
    if (sheet) desk.book.removeSheet(sheet);
    await settledByUser();
    expect(desk.book.findSheet('还款计划')?.cells.value(2, 1)).toBe('00123');
    expect(desk.book.names.all.map(({ name }) => name).filter((name) => name.includes('journal'))).toEqual([]);
  });

  it('says what of it stays: cells and rows that are somebody else’s by now, and tables that are not whole any more', async () => {
    await cutShort();
    desk.book.findSheet('催收记录')?.cells.write(3, 4, [['别人改的']]);
    desk.book.findSheet('催收记录')?.cells.write(7, 4, [['别人写的']]);
    insertRows('还款计划', 2, 1);
    expect(await settledByUser()).toEqual({
      became: 'undo',
      stayed: [
        { name: '催收记录', cells: ['E4', 'B7:E8'], more: false },
        { name: '还款计划', cells: ['A1:D5'], more: false },
      ],
    });
    expect(desk.book.findSheet('还款计划')?.cells.value(3, 1)).toBe('0099');
  });

  it('says nothing of what stays where all is put back', async () => {
    await cutShort();
    expect(await settledByUser()).toEqual({ became: 'undo', stayed: [] });
    expect(await anotherPage().settle({ run: 'settled before', choice: 'undo' })).toEqual({ became: 'nothing', stayed: [] });
  });

  it('is asked about with the cells where they stand by now, and the rows that go', async () => {
    await cutShort();
    insertRows('催收记录', 1, 2);
    expect((await askedOfUser())?.sheets).toEqual([
      {
        name: '催收记录',
        fate: 'cells',
        cells: ['E6', 'B6', 'B8', 'C8', 'D8'],
        more: true,
        rows: { count: 2, cells: ['B9:E10'], more: false },
      },
      { name: '还款计划', fate: 'cells', cells: ['D3', 'B3', 'A4', 'B4', 'C4'], more: true, rows: null },
    ]);
  });

  it('is asked about where a table is not whole any more, which would stay', async () => {
    await cutShort();
    insertRows('催收记录', 4, 1);
    insertRows('还款计划', 2, 1);
    expect((await askedOfUser())?.sheets).toEqual([
      { name: '催收记录', fate: 'stays', cells: ['B3:E7'], more: false, rows: null },
      { name: '还款计划', fate: 'stays', cells: ['A1:D5'], more: false, rows: null },
    ]);
  });

  it.each([
    ['over a value that the run wrote, in an added row', 6, 3, '=1+2', 'B7:E8'],
    ['where the run wrote nothing, in an added row', 7, 4, '=B8', 'B7:E8'],
    ['over a value that the run wrote, in a row that was there', 3, 4, '="承诺"&"付款"', 'E4'],
  ])('leaves a formula that somebody has typed %s', async (_, row, column, formula, stayed) => {
    await cutShort();
    const sheet = desk.book.findSheet('催收记录');
    sheet?.cells.write(row, column, [[{ formula }]]);
    await desk.book.calculation.settle();
    expect(await settledByUser()).toEqual({ became: 'undo', stayed: [{ name: '催收记录', cells: [stayed], more: false }] });
    expect(sheet?.cells.formula(row, column)).toBe(formula);
  });

  it.each([
    ['takes added rows away that hold their column’s own formula', '=$D8*2+C7&"C7"', []],
    ['keeps added rows in which somebody has typed another formula than the column’s', '=$D8*2+C6&"C7"', ['B7:F8']],
  ])('%s', async (_, formula, stayed) => {
    await cutShort();
    const { sheet, table } = lengthened();
    for (const row of [3, 4, 5, 6]) sheet.cells.write(row, 5, [[{ formula: `=$D${row + 1}*2+C${row}&"C7"` }]]);
    sheet.cells.write(7, 5, [[{ formula }]]);
    await desk.book.calculation.settle();
    expect(await settledByUser()).toEqual({
      became: 'undo',
      stayed: stayed.length === 0 ? [] : [{ name: '催收记录', cells: stayed, more: false }],
    });
    expect(table.area.rows).toBe(stayed.length === 0 ? 4 : 6);
  });

  it('is told where it will stand: what is below rows that go moves up with them', async () => {
    await cutShort([
      ...changes,
      ofTable({
        headingRow: 11,
        lastRow: 12,
        changedRows: [{ row: 12, asRead: asRead(1, [december, '下面', 7, '旧']), cells: [{ column: 4, value: '新' }] }],
      }),
    ]);
    const sheet = desk.book.findSheet('催收记录');
    // Two rows have come to the table above.
    expect(sheet?.cells.value(14, 4)).toBe('新');
    sheet?.cells.write(14, 4, [['别人改的']]);
    expect((await askedOfUser())?.sheets[0]?.cells[0]).toBe('E15');
    expect(await settledByUser()).toEqual({ became: 'undo', stayed: [{ name: '催收记录', cells: ['E13'], more: false }] });
    expect(sheet?.cells.value(12, 4)).toBe('别人改的');
    expect(desk.book.tables.find('催收表')?.area.rows).toBe(4);
  });

  it('gives new rows of a plain table their look where they stand by now, once all is written', async () => {
    await cutShort();
    const plain = desk.book.findSheet('还款计划');
    const area = { column: 0, rows: 1, columns: 4 };
    await forge([
      {
        forges: 'written',
        note: {
          stamp: 1,
          looks: [{ table: 1, from: { ...area, row: 2 }, to: { ...area, row: 3 }, formats: [{ row: 3, column: 2, format: '0.0' }] }],
        },
      },
    ]);
    insertRows('还款计划', 0, 2);
    const fills = (): (string | null | undefined)[] => [3, 4, 5].map((row) => plain?.cells.style(row, 0).fill);
    expect(await settledByUser()).toEqual({ became: 'finish', stayed: [] });
    expect(fills()).toEqual(['#EEEEEE', '#EEEEEE', '#EEEEEE']);
    expect(plain?.cells.style(5, 2).numberFormat).toBe('0.0');
    expect(plain?.cells.style(3, 2).numberFormat).toBe('#,##0.00');
  });
});

/** The Excel table with one column more, that no run knows. */
function lengthened(): { readonly sheet: BookSheet; readonly table: BookTable } {
  const [sheet, table] = [desk.book.findSheet('催收记录'), desk.book.tables.find('催收表')];
  if (!sheet || !table) throw new Error('The register is gone.');
  sheet.cells.write(2, 5, [['备注']]);
  desk.book.tables.resize(table, { ...table.area, cols: 5 });
  return { sheet, table };
}
