import type { JobName } from '../../../src/jobs/all-jobs';
import { RunCutShort, type UnfinishedRun } from '../../../src/jobs/ports/unfinished-run';
import { MemoryWorkbook, sheetOf } from '../memory-workbook';
import { runJobIn, type LooseRequest } from '../run-job-in';

const run: UnfinishedRun = {
  id: 'a run',
  way: 'undo',
  sheets: [
    { name: '账龄明细 2025-12', fate: 'putBack', cells: [], more: false, rows: null },
    { name: '催收记录', fate: 'cells', cells: ['B4', 'C4'], more: true, rows: null },
  ],
};

function cutShort(isOwn = false): MemoryWorkbook {
  const workbook = new MemoryWorkbook([
    sheetOf('台账', [
      ['客户名称', '发票号', '发票日期', '到期日', '应收金额'],
      ['甲公司', 'A1', 45_658, 45_688, 1_000],
    ]),
  ]);
  workbook.cutShort = new RunCutShort(run, isOwn);
  return workbook;
}

const month: LooseRequest<'buildMonth'> = { preparedAt: '2026-01-05 09:30', asOf: '2025-12-31' };

describe('a run that was cut short', () => {
  it.each<[JobName, object]>([
    ['look', {}],
    ['buildMonth', month],
    ['removeMonth', {}],
    ['makePolicySheet', {}],
    ['makeRegister', { name: 'customers' }],
  ])('is asked about by %s, with every sheet that would change', async (job, request) => {
    const workbook = cutShort();
    expect(await runJobIn(workbook, job, request)).toMatchObject({
      kind: 'question',
      question: { kind: 'unfinishedRun', run },
      sentence:
        '工作簿里记着一次没有做完的运行：它中途断开了，或者做完之后按过 Ctrl+Z。恢复到运行之前会改动这些工作表：“账龄明细 2025-12”（恢复原来的内容）；“催收记录”（恢复单元格 B4、C4等），且不能撤销。若其中有不该动的表，请选“保持现状”，只清除这条记录',
    });
    expect(workbook.settlings).toEqual([]);
    expect(workbook.writes).toEqual([]);
  });

  it('is asked about in English, too', async () => {
    expect(await runJobIn(cutShort(), 'look', { language: 'en-US' })).toMatchObject({
      sentence:
        'The workbook holds notes of a run that was cut short, or of which Ctrl+Z took back a part afterwards. Undoing it changes these sheets for good: "账龄明细 2025-12" (contents put back); "催收记录" (cells put back: B4, C4 and more). If there is one among them that must not change, leave everything as it is: only the notes go',
    });
  });

  it('of this page’s own is settled first by a job that writes, which says so, and is asked about by a look', async () => {
    const workbook = cutShort(true);
    expect(await runJobIn(workbook, 'look', {})).toMatchObject({ kind: 'question', question: { kind: 'unfinishedRun' } });
    expect(workbook.settlings).toEqual([]);
    expect(await runJobIn(workbook, 'buildMonth', month)).toMatchObject({
      kind: 'done',
      report: { findings: expect.arrayContaining([{ gravity: 'notice', kind: 'repaired' }]) as unknown },
    });
    expect(workbook.settlings).toEqual([null]);
  });

  it('ends as it is answered, and the answer to another one asks anew', async () => {
    const workbook = cutShort();
    expect(await runJobIn(workbook, 'settleRun', { run: 'another', choice: 'undo' })).toMatchObject({
      kind: 'question',
      question: { kind: 'unfinishedRun', run },
    });
    expect(await runJobIn(workbook, 'settleRun', { run: 'a run', choice: 'leave' })).toEqual({
      kind: 'done',
      report: { became: 'leave', stayed: [] },
    });
    expect(workbook.settlings).toEqual([{ run: 'a run', choice: 'leave' }]);
    expect(await runJobIn(workbook, 'look', {})).toMatchObject({ kind: 'found' });
  });

  it('that somebody else has settled meanwhile has nothing left to do, which is said', async () => {
    const workbook = cutShort();
    workbook.cutShort = null;
    expect(await runJobIn(workbook, 'settleRun', { run: 'a run', choice: 'undo' })).toEqual({
      kind: 'done',
      report: { became: 'nothing', stayed: [] },
    });
  });

  it('tells what stayed, and a job that settles one of this page’s own stops to say so', async () => {
    const stayed = [
      { name: '催收记录', cells: ['E4', 'B7:E8'], more: false },
      { name: '还款计划', cells: ['A1:D5'], more: true },
    ];
    const workbook = cutShort(true);
    workbook.stayed = stayed;
    expect(await runJobIn(workbook, 'settleRun', { run: 'a run', choice: 'undo' })).toEqual({
      kind: 'done',
      report: { became: 'undo', stayed },
    });
    const own = cutShort(true);
    own.stayed = stayed;
    expect(await runJobIn(own, 'buildMonth', month)).toMatchObject({
      kind: 'refused',
      refusal: 'workbook',
      sentence: '没有做完的运行只恢复了一部分：“催收记录”E4、B7:E8；“还款计划”A1:D5等后来被改动过，保持现状，请自行核对',
    });
    expect(own.writes).toEqual([]);
    const english = cutShort(true);
    english.stayed = stayed;
    expect(await runJobIn(english, 'buildMonth', { ...month, language: 'en-US' })).toMatchObject({
      sentence:
        'The run that was cut short is undone only in part; what was changed since stays as it is: "催收记录" E4, B7:E8; "还款计划" A1:D5 and more. Please check it',
    });
  });

  it('is asked about with the rows that go and the tables that stay', async () => {
    const workbook = cutShort();
    const sheets: UnfinishedRun['sheets'] = [
      { name: '催收记录', fate: 'cells', cells: ['B4'], more: false, rows: { count: 2, cells: ['B7:E8'], more: false } },
      { name: '还款计划', fate: 'cells', cells: [], more: false, rows: { count: 1, cells: ['A9:D9'], more: false } },
      { name: '客户资料', fate: 'stays', cells: ['A1:D5'], more: false, rows: null },
    ];
    workbook.cutShort = new RunCutShort({ ...run, sheets }, false);
    expect(await runJobIn(workbook, 'look', {})).toMatchObject({
      sentence:
        '工作簿里记着一次没有做完的运行：它中途断开了，或者做完之后按过 Ctrl+Z。恢复到运行之前会改动这些工作表：“催收记录”（恢复单元格 B4，删除 2 行：B7:E8）；“还款计划”（删除 1 行：A9:D9）；“客户资料”（表格后来被改动过，不恢复，保持现状 A1:D5），且不能撤销。若其中有不该动的表，请选“保持现状”，只清除这条记录',
    });
    expect(await runJobIn(workbook, 'look', { language: 'en-US' })).toMatchObject({
      sentence:
        'The workbook holds notes of a run that was cut short, or of which Ctrl+Z took back a part afterwards. Undoing it changes these sheets for good: "催收记录" (cells put back: B4; 2 rows are removed: B7:E8); "还款计划" (1 row is removed: A9:D9); "客户资料" (changed since, so the table stays as it is: A1:D5). If there is one among them that must not change, leave everything as it is: only the notes go',
    });
  });

  it('refuses an answer that is none', async () => {
    expect(await runJobIn(cutShort(), 'settleRun', { run: 'a run', choice: 'whatever' })).toMatchObject({
      kind: 'refused',
      refusal: 'badRequest',
    });
  });
});

describe('notes of a run of which nothing shows', () => {
  it('are told, and stand in the way of nothing', async () => {
    const workbook = cutShort();
    workbook.cutShort = null;
    workbook.notesLeft = true;
    expect(await runJobIn(workbook, 'look', {})).toMatchObject({
      kind: 'found',
      view: { figures: { findings: expect.arrayContaining([{ gravity: 'notice', kind: 'notesLeft' }]) as unknown } },
    });
  });
});
