import type { JobControl } from '../../../src/jobs/ports/job-control';
import { JobCancelled } from '../../../src/jobs/ports/job-control';
import { WorkbookRefused } from '../../../src/jobs/ports/workbook-refusal';
import { runJob, type JobName } from '../../../src/jobs/all-jobs';
import { sayOutcome } from '../../../src/jobs/say-outcome';
import type { SheetModel } from '../../../src/sheets/sheet-model';
import { MemoryWorkbook, sheetOf } from '../memory-workbook';
import { memoryPorts, quiet, runJobIn } from '../run-job-in';

const notes = (): MemoryWorkbook => new MemoryWorkbook([sheetOf('笔记', [['周一']])]);

describe('a request that is none', () => {
  it.each<JobName>(['buildMonth', 'removeMonth', 'look', 'remember', 'show', 'insertSample', 'insertExample'])(
    'is refused by %s, not thrown at',
    async (name) => {
      for (const request of [null, undefined, 5, 'zh-CN']) {
        const outcome = await runJob({ name, request: request as never }, memoryPorts(notes()));
        expect(sayOutcome(outcome, 'zh-CN')).toMatchObject({
          kind: 'refused',
          refusal: 'badRequest',
          sentence: '参数 language 的值“”无效',
        });
      }
    },
  );
});

describe('showing a cell', () => {
  it.each([
    ['笔记', 'B7', 'B7'],
    ['笔记', '$B$7:C9', '$B$7:C9'],
    ['笔记', undefined, null],
  ])('brings %s %s to the front', async (sheet, cell, shown) => {
    const workbook = notes();
    expect(await runJobIn(workbook, 'show', { sheet, ...(cell !== undefined && { cell }) })).toEqual({ kind: 'done', report: {} });
    expect(workbook.shown).toEqual({ sheet: '笔记', cell: shown });
  });

  it('says that a sheet is hidden or not there', async () => {
    expect(await runJobIn(notes(), 'show', { sheet: '台账', cell: 'A1' })).toEqual({
      kind: 'refused',
      refusal: 'noSuchSheet',
      sentence: '无法显示工作表“台账”：它已隐藏、改名或删除，请取消隐藏或重新选择',
    });
  });

  it.each([
    ['sheet', '', '参数 sheet 的值“”无效'],
    ['sheet', 1, '参数 sheet 的值“1”无效'],
    ['cell', 'B0', '参数 cell 的值“B0”无效'],
    ['cell', '=1', '参数 cell 的值“=1”无效'],
    ['cell', null, '参数 cell 的值“null”无效'],
    ['language', undefined, '参数 language 的值“”无效'],
  ])('refuses a request whose %s is %j', async (field, value, sentence) => {
    const workbook = notes();
    expect(await runJobIn(workbook, 'show', { sheet: '笔记', [field]: value })).toEqual({
      kind: 'refused',
      refusal: 'badRequest',
      sentence,
    });
    expect(workbook.shown).toBeNull();
  });

  it('has a sentence for a workbook that refuses', async () => {
    const workbook = notes();
    workbook.show = () => Promise.reject(new WorkbookRefused({ kind: 'cellBeingEdited' }));
    expect(await runJobIn(workbook, 'show', { language: 'en-US', sheet: '笔记' })).toEqual({
      kind: 'refused',
      refusal: 'workbook',
      sentence: 'A cell is being edited: press Enter or Esc and try again',
    });
  });
});

describe('the sample ledger', () => {
  const sample = [
    { name: '示例台账', blocks: [] },
    { name: '示例收款', blocks: [] },
  ] as unknown as SheetModel[];

  it('is added on sheets of its own', async () => {
    const workbook = notes();
    expect(await runJobIn(workbook, 'insertSample', {}, { sample })).toEqual({
      kind: 'done',
      report: { sheets: ['示例台账', '示例收款'] },
    });
    expect(workbook.sheets.map(({ name, ours }) => [name, ours])).toEqual([
      ['笔记', false],
      ['示例台账', false],
      ['示例收款', false],
    ]);
  });

  it('is not added once the user has stopped it', async () => {
    const workbook = notes();
    const stopped: JobControl = {
      ...quiet,
      throwIfCancelled: () => {
        throw new JobCancelled();
      },
    };
    expect(await runJobIn(workbook, 'insertSample', { language: 'en-US' }, { sample, control: stopped })).toEqual({
      kind: 'refused',
      refusal: 'cancelled',
      sentence: 'Cancelled; the workbook is unchanged',
    });
    expect(workbook.sheets).toHaveLength(1);
  });

  it('is refused in a language that there is not', async () => {
    expect(await runJobIn(notes(), 'insertSample', { language: 'de' })).toEqual({
      kind: 'refused',
      refusal: 'badRequest',
      sentence: '参数 language 的值“de”无效',
    });
  });

  it('has a sentence for a workbook whose structure is protected', async () => {
    const workbook = notes();
    workbook.addSheets = () => Promise.reject(new WorkbookRefused({ kind: 'protected' }));
    expect(await runJobIn(workbook, 'insertSample')).toEqual({
      kind: 'refused',
      refusal: 'workbook',
      sentence: '工作簿或工作表受保护，请先撤销保护再试',
    });
  });
});

describe('a function’s example', () => {
  it.each([
    ['PENALTY', { formula: '=AR.PENALTY(100000,"2025-01-01","2025-02-15")', rows: 1, columns: 1, dateColumns: [] }],
    ['DUEDATE', { formula: '=AR.DUEDATE("2025-09-30","货物签收后三个工作日内")', rows: 1, columns: 1, dateColumns: [0] }],
    ['PENALTYDETAIL', { formula: '=AR.PENALTYDETAIL(100000,"2025-01-01","2025-02-15")', rows: 4, columns: 6, dateColumns: [0, 1] }],
    ['NEGOTIATION', { formula: '=AR.NEGOTIATION(100000,110000,100000,90000)', rows: 4, columns: 4, dateColumns: [] }],
  ])('%s is written with the size of its answer', async (id, insertion) => {
    const workbook = notes();
    expect(await runJobIn(workbook, 'insertExample', { function: id })).toEqual({ kind: 'done', report: { cell: '表1!A1' } });
    expect(workbook.insertions).toEqual([insertion]);
  });

  it.each([
    ['zh-CN', '单元格 表1!B3 已有内容“周一”，示例没有写入，请清空它或换一个空白处再试'],
    ['en-US', 'Cell 表1!B3 holds "周一"; the example was not written: clear the cell or pick an empty place and try again'],
  ])('names the cell in the way and what it holds (%s)', async (language, sentence) => {
    const workbook = notes();
    workbook.inTheWay = { cell: '表1!B3', value: '周一' };
    expect(await runJobIn(workbook, 'insertExample', { language, function: 'PENALTYDETAIL' })).toEqual({
      kind: 'refused',
      refusal: 'cellsInTheWay',
      sentence,
    });
    expect(workbook.insertions).toEqual([]);
  });

  it.each([
    ['zh-CN', '示例在单元格 表1!XFD1 处放不下，请选靠上、靠左一些的单元格再试'],
    ['en-US', 'The example does not fit at cell 表1!XFD1: choose a cell further up or to the left and try again'],
  ])('says that the sheet ends before it (%s)', async (language, sentence) => {
    const workbook = notes();
    workbook.insertFormula = () => Promise.resolve({ kind: 'noRoom', cell: '表1!XFD1' });
    expect(await runJobIn(workbook, 'insertExample', { language, function: 'PENALTYDETAIL' })).toEqual({
      kind: 'refused',
      refusal: 'cellsInTheWay',
      sentence,
    });
  });

  it.each(['toString', 'penalty', '', null])('is refused for %j, which is no function of ours', async (id) => {
    expect(await runJobIn(notes(), 'insertExample', { function: id })).toEqual({
      kind: 'refused',
      refusal: 'badRequest',
      sentence: `参数 function 的值“${id}”无效`,
    });
  });

  it('has a sentence for a conflict with somebody else', async () => {
    const workbook = notes();
    workbook.insertFormula = () => Promise.reject(new WorkbookRefused({ kind: 'conflict' }));
    expect(await runJobIn(workbook, 'insertExample', { language: 'en-US', function: 'LPR' })).toEqual({
      kind: 'refused',
      refusal: 'workbook',
      sentence:
        'Somebody else changed the same part of this workbook at the same time; nothing was written: wait until their changes arrive and try again',
    });
  });
});
