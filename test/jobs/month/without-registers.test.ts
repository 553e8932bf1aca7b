import { MemoryWorkbook, sheetOf } from '../memory-workbook';
import { runJobIn } from '../run-job-in';

const ledger = sheetOf('Sheet1', [
  ['客户名称', '发票号', '发票日期', '到期日', '应收金额'],
  ['甲公司', 'A1', 45658, 45688, 1000],
]);
const plan = sheetOf('Sheet2', [
  ['计划号', '客户', '发票号', '期次', '到期日', '金额', '已付日期', '已付金额'],
  ['JH1', '甲公司', 'A1', 1, 45688, 700, '', ''],
]);

describe('a month beside a register (R39)', () => {
  it('is of the ledger, and the register is no other ledger, also where the user stands on it', async () => {
    const workbook = new MemoryWorkbook([plan, ledger]);
    for (const activeSheet of ['Sheet1', 'Sheet2']) {
      const outcome = await runJobIn(workbook, 'look', { activeSheet, asOf: '2025-12-31' });
      expect(outcome).toMatchObject({ kind: 'found', view: { otherLedgers: [], figures: { ledgerSheet: 'Sheet1' } } });
    }
  });

  it('is none where there is nothing but a register, and of the register where it is named', async () => {
    const workbook = new MemoryWorkbook([plan]);
    const request = { asOf: '2025-12-31', preparedAt: '2025-12-31 10:00' };
    expect(await runJobIn(workbook, 'buildMonth', request)).toMatchObject({ kind: 'refused', refusal: 'noLedger' });
    expect(await runJobIn(workbook, 'buildMonth', { ...request, sheetName: 'Sheet2' })).toMatchObject({
      kind: 'done',
      report: { ledgerSheet: 'Sheet2' },
    });
  });

  it('takes no letter for a ledger that was made as a worksheet, nor its enclosure, unless it is named', async () => {
    const letter = (name: string): ReturnType<typeof sheetOf> =>
      sheetOf(name, [
        ['催款函'],
        ['致：甲公司'],
        ['序号', '合同编号', '发票号码', '到期日', '应收金额', '已付金额', '未付余额'],
        [1, '', 'A1', 45688, 1000, 0, 1000],
      ]);
    const log = sheetOf('催收记录', [
      ['编号', '日期', '客户', '发票号', '方式', '阶段', '金额', '内容', '快递单号', '寄出', '签收', '退回'],
      ['CK-20251231-001', 46022, '甲公司', 'A1', '函件', '首次催款函', 1000, '', '', '', '', ''],
    ]);
    const workbook = new MemoryWorkbook([letter('CK-20251231-001'), letter('CK-20251231-001 (2)'), ledger, log]);
    const request = { asOf: '2025-12-31', preparedAt: '2025-12-31 10:00' };
    expect(await runJobIn(workbook, 'buildMonth', request)).toMatchObject({ kind: 'done', report: { ledgerSheet: 'Sheet1' } });
    expect(await runJobIn(workbook, 'look', { activeSheet: 'CK-20251231-001', asOf: '2025-12-31' })).toMatchObject({
      kind: 'found',
      view: { otherLedgers: [], figures: { ledgerSheet: 'Sheet1' } },
    });
    expect(await runJobIn(workbook, 'buildMonth', { ...request, sheetName: 'CK-20251231-001' })).toMatchObject({
      kind: 'done',
      report: { ledgerSheet: 'CK-20251231-001' },
    });
  });
});
