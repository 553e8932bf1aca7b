import { MemoryTables } from '../memory-tables';
import { MemoryWorkbook, sheetOf } from '../memory-workbook';
import { runJobIn } from '../run-job-in';

const ledger = sheetOf('台账', [
  ['客户名称', '发票号', '发票日期', '到期日', '应收金额'],
  ['甲公司', 'A1', '2025-01-01', '2025-01-31', 1000],
]);
const cases = sheetOf('案件', [
  ['案件编号', '客户', '案件状态'],
  ['AJ1', '甲公司', '准备'],
]);
const disputes = sheetOf('争议', [
  ['客户', '发票号', '提出日期', '内容', '解决日期'],
  ['甲公司', '', '2025-02-01', '数量不符', ''],
]);

describe('protectRegisters', () => {
  const workbook = new MemoryWorkbook([ledger, cases, disputes]);

  it('protects the sheets of the registers, not the ledger, and takes the protection away by the same password alone', async () => {
    const tables = new MemoryTables(workbook);
    const run = (password: string, protect: boolean) => runJobIn(workbook, 'protectRegisters', { password, protect }, { tables });
    expect(await run('s1', true)).toEqual({ kind: 'done', report: { changed: ['案件', '争议'], unchanged: [], badPassword: null } });
    expect([...tables.passwords]).toEqual([
      ['案件', 's1'],
      ['争议', 's1'],
    ]);
    expect(await run('s1', true)).toEqual({ kind: 'done', report: { changed: [], unchanged: ['案件', '争议'], badPassword: null } });
    expect(await run('s2', false)).toMatchObject({ report: { changed: [], badPassword: '案件' } });
    expect(await run('s1', false)).toMatchObject({ report: { changed: ['案件', '争议'] } });
  });

  it('asks for a password, and changes nothing where there are no registers', async () => {
    expect(await runJobIn(workbook, 'protectRegisters', { password: '', protect: true })).toMatchObject({ refusal: 'badRequest' });
    expect(await runJobIn(new MemoryWorkbook([ledger]), 'protectRegisters', { password: 's1', protect: true })).toMatchObject({
      report: { changed: [], unchanged: [] },
    });
  });
});
