import { ExcelBinaries } from '../../src/excel/excel-binaries';
import { ExcelTables } from '../../src/excel/excel-tables';
import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { runJob, type Job } from '../../src/jobs/all-jobs';
import type { JobControl } from '../../src/jobs/ports/job-control';
import type { CellInput } from '../../src/workbench/book/cell-value';
import type { BookSheet } from '../../src/workbench/book/book-sheet';
import { MemoryFiles } from '../jobs/memory-files';
import { memoryPorts } from '../jobs/run-job-in';
import { MemoryWorkbook } from '../jobs/memory-workbook';
import { openExcelDesk, type ExcelDesk } from './excel-desk';
import { FailureMatrix, type Work } from './failure-matrix';

/** 2025-12-31. */
const yearEnd = 46022;

const userSheets: readonly (readonly [string, readonly (readonly CellInput[])[]])[] = [
  [
    '台账',
    [
      ['客户名称', '发票号', '发票日期', '到期日', '应收金额', '已收金额'],
      ['甲公司', 'A1', yearEnd - 120, yearEnd - 100, 1_000, 0],
      ['甲公司', 'A2', yearEnd - 60, yearEnd - 20, 500.25, 0],
      ['乙公司', 'B1', yearEnd - 90, yearEnd - 50, 2_000, 500],
    ],
  ],
  ['我的汇总', [['合计', 3_000.25]]],
];

const log: readonly (readonly CellInput[])[] = [
  ['编号', '日期', '客户', '发票号', '方式', '阶段', '金额', '内容', '快递单号', '寄出', '签收', '退回', '我的备注'],
  ['X1', yearEnd - 300, '丙公司', 'C1', '函件', '首次催款函', 300, '催款函 C1', '', '', '', '', '问过'],
  ['X2', yearEnd - 200, '丙公司', 'C2', '函件', '首次催款函', 400, '催款函 C2', '', '', '', '', ''],
];

let desk: ExcelDesk;
beforeEach(async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  desk = await openExcelDesk();
});
afterEach(async () => {
  await desk.close();
  jest.restoreAllMocks();
});

/**
 * The user's sheets, and 催收记录 where there is to be one, however far a run has come; the user stands on a sheet of their own, in cells of
 * their own.
 */
function layAnew(withLog: boolean): void {
  const { book, host } = desk;
  const wanted = withLog ? [...userSheets, ['催收记录', log] as const] : userSheets;
  const old = [...book.sheets];
  const lay = wanted.map(([name, cells]): readonly [BookSheet, string] => {
    const sheet = book.addSheet(`${name} 新`);
    sheet.cells.write(
      0,
      0,
      cells.map((row) => [...row]),
    );
    return [sheet, name];
  });
  for (const sheet of old) book.removeSheet(sheet);
  for (const [sheet, name] of lay) book.renameSheet(sheet, name);
  const mine = book.findSheet('我的汇总');
  if (mine) host.select(mine, [{ row: 0, col: 0, rows: 1, cols: 2 }]);
}

const request = { language: 'zh-CN', asOf: '2025-12-31' } as const;
const letters = (output: 'combined' | 'sheets'): Job => ({
  name: 'writeLetters',
  request: { ...request, letters: 'due', outputs: [output], missing: 'mark' },
});
const fates: Job = {
  name: 'recordLetterFates',
  request: {
    language: 'zh-CN',
    fates: [
      { number: 'X1', customer: '丙公司', waybill: '0012', sentDate: '2025-03-10' },
      { number: 'X2', customer: '丙公司', struck: true },
    ],
  },
};

/** A job on the workbook in the stand-in, whose files go to memory; it fails where it is refused. */
function workOf(job: Job, withLog: boolean): Work {
  return {
    get desk() {
      return desk;
    },
    prepare: () => layAnew(withLog),
    run: async (control: JobControl) => {
      const ports = memoryPorts(new MemoryWorkbook([]), { files: new MemoryFiles(), control });
      const outcome = await runJob(job, { ...ports, workbook: new ExcelWorkbook(), tables: new ExcelTables() });
      if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
    },
    renumbered: [
      [/receivables\.stamp\.\d+/g, 'stamp'],
      [/"=\d+"/g, '"=stamp"'],
      [/"sheet-\d+"/g, '"sheet"'],
    ],
  };
}

describe('letters and what became of them leave the workbook as it was, or complete,', () => {
  it.each([
    ['letters as worksheets with a 催收记录 that is made', letters('sheets'), false],
    ['letters as worksheets with rows for the 催收记录 that there is', letters('sheets'), true],
    ['letters as a file, of which the workbook has the rows alone', letters('combined'), true],
    ['what became of letters, entered of several at once', fates, true],
  ] as const)('whatever fails, %s', async (_what, job, withLog) => {
    const matrix = await FailureMatrix.of(workOf(job, withLog));
    await matrix.refuseEveryMessage();
    await matrix.loseEveryAnswer();
    await matrix.cancelEverywhere();
    expect(matrix.messages).toBeGreaterThanOrEqual(8);
    expect(matrix.questions).toBeGreaterThan(3);
  });

  it.each([
    ['letters as worksheets with a 催收记录 that is made', letters('sheets'), false],
    ['what became of letters', fates, true],
  ] as const)('wherever Excel is gone, once the next session has begun: %s', async (_what, job, withLog) => {
    const matrix = await FailureMatrix.of(workOf(job, withLog));
    await matrix.goneFromEveryBatch();
    await matrix.refuseEveryBatchAsElsewhere();
    await matrix.leaveWindowInEveryBatch();
    expect(matrix.batches).toBeGreaterThan(5);
  });
});

it('keeps in the workbook which numbers saved files bear where the second of them failed, and nothing else, so that none comes back', async () => {
  layAnew(false);
  const files = new MemoryFiles();
  const run = async (): Promise<string> => {
    const ports = memoryPorts(new MemoryWorkbook([]), { files });
    const excel = { workbook: new ExcelWorkbook(), tables: new ExcelTables(), binaries: new ExcelBinaries() };
    const job: Job = { name: 'writeLetters', request: { ...request, letters: 'due', outputs: ['separate'], missing: 'mark' } };
    return (await runJob(job, { ...ports, ...excel })).kind;
  };
  files.refusal = { kind: 'notPossible', reason: 'failed', message: '磁盘已满' };
  files.refusesAfter = 1;
  expect(await run()).toBe('refused');
  expect(desk.book.sheets.map(({ name }) => name)).toEqual(['台账', '我的汇总']);
  files.refusal = null;
  expect(await run()).toBe('done');
  expect(files.saved.map(({ name }) => name)).toEqual([
    'CK-20251231-001_乙公司_首次催款函_2025-12-31.docx',
    'CK-20251231-003_乙公司_首次催款函_2025-12-31.docx',
    'CK-20251231-004_甲公司_首次催款函_2025-12-31.docx',
  ]);
});
