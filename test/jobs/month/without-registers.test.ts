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
});
