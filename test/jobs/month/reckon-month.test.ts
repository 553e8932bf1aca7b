import { runJob } from '../../../src/jobs/all-jobs';
import { reckonMonth, type ReckonMonthRequest } from '../../../src/jobs/month/reckon-month';
import { runJobs } from '../../../src/jobs/run-jobs';
import { sayMonth } from '../../../src/jobs/say-outcome';
import { MemoryWorkbook, sheetOf } from '../memory-workbook';
import { memoryPorts } from '../run-job-in';

const run = runJobs([reckonMonth]);

const ledger = () =>
  new MemoryWorkbook([
    sheetOf('台账', [
      ['客户名称', '发票号', '发票日期', '到期日', '应收金额', '已收金额'],
      ['甲公司', 'A1', '2025-01-01', '2025-11-30', 1_000, 400],
      ['乙公司', 'B1', '2025-06-01', '2026-01-31', 5_000.5, 0],
      ['乙公司', 'B2', '2025-06-01', '2025-08-31', '面议', 0],
      ['合计', '', '', '', 6_000.5, 400],
    ]),
  ]);

const reckon = async (workbook: MemoryWorkbook, request: Partial<ReckonMonthRequest> = {}) =>
  sayMonth(
    await run({ name: 'reckonMonth', request: { language: 'zh-CN', asOf: '2025-12-31', ...request } }, memoryPorts(workbook)),
    'zh-CN',
  );

describe('reckonMonth', () => {
  it('tells the figures of a month and writes nothing (R5, R9, R12)', async () => {
    const workbook = ledger();
    const said = await reckon(workbook, { reports: ['aging'] });
    expect(said).toMatchObject({
      kind: 'done',
      report: {
        rows: 3,
        totals: { balance: '5600.50', 正常: '5000.50', 次级: '600.00', 待核实: '0.00', penalty: '5.70', difference: '0.00' },
        customers: [
          { name: '乙公司', balance: '5000.50' },
          { name: '甲公司', balance: '600.00', longestDaysOverdue: 31 },
        ],
        problems: [{ sheet: '台账', cell: 'E4', value: '面议' }],
        leftOut: [{ sheet: '台账', row: 5 }],
        sheets: [],
      },
    });
    expect(workbook.writes).toEqual([]);
  });

  it('tells of each report what a build of its sheets tells, those of every month unless told otherwise', async () => {
    const asked = { language: 'zh-CN', asOf: '2025-12-31' } as const;
    const told = await run({ name: 'reckonMonth', request: asked }, memoryPorts(ledger()));
    const built = await runJob({ name: 'buildMonth', request: { ...asked, preparedAt: '2026-01-05 09:30' } }, memoryPorts(ledger()));
    if (told.kind !== 'done' || built.kind !== 'done') throw new Error('There is no month.');
    expect(told.report).toEqual({ ...built.report, sheets: [], syncs: 0 });
    expect(Object.keys(told.report)).toEqual(expect.arrayContaining(['top', 'alerts', 'measures']));
    expect(built.report.sheets).toHaveLength(5);
  });

  it('asks what a build would ask', async () => {
    const undated = new MemoryWorkbook([
      sheetOf('台账', [
        ['客户名称', '发票号', '发票日期', '应收金额', '已收金额'],
        ['甲公司', 'A1', '2025-01-01', 1_000, 400],
      ]),
    ]);
    expect(await reckon(undated)).toMatchObject({ kind: 'question', question: { kind: 'creditDays', sheetName: '台账', rows: 1 } });
  });
});
