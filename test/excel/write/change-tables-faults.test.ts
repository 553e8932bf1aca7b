import { ExcelTables } from '../../../src/excel/excel-tables';
import type { TableChange } from '../../../src/jobs/ports/tables-port';
import { Book } from '../../../src/workbench/book/book';
import { startHeadlessUniver } from '../../../src/workbench/book/start-headless-univer';
import type { UniverRuntime } from '../../../src/workbench/book/univer-runtime';
import { watched } from '../excel-desk';
import { FailureMatrix, type Work } from '../failure-matrix';
import { settledByUser } from '../settled-by-user';
import { asRead, december, layTables, newRow, ofPlain, ofTable, openTableDesk, twoRows, type TableDesk } from '../table-desk';

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
  async function cutShort(): Promise<void> {
    const { faults, traffic } = desk.host;
    traffic.reset();
    layAnew();
    await desk.tables().change(changes, watched());
    const { syncs } = traffic;
    layAnew();
    faults.reset();
    for (let batch = syncs; batch < syncs + 20; batch++) faults.failBatch(batch, { kind: 'refused', transportError: 5001 });
    await expect(desk.tables().change(changes, watched())).rejects.toMatchObject({ refusal: { kind: 'unsettled' } });
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
});
