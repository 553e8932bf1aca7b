import { strToU8 } from 'fflate';

import { sha256 } from '../../../src/cells/sha256';
import { MemoryWorkbook, sheetOf } from '../memory-workbook';
import { runJobIn, type LooseRequest } from '../run-job-in';

const fileOf = (name: string, content: string) => ({ name, size: content.length, sha256: sha256(strToU8(content)) });
const hashOf = (content: string): string => fileOf('', content).sha256;

const ledger = sheetOf('台账', [
  ['客户名称', '发票号', '发票日期', '到期日', '应收金额'],
  ['甲公司', 'A1', '2025-01-01', '2025-01-31', 1000],
  ['甲公司', 'A2', '2025-01-01', '2025-01-31', 700],
  ['乙公司', 'B1', '2025-01-01', '2025-01-31', 500],
]);
const cases = sheetOf('案件', [
  ['案件编号', '客户', '案件状态'],
  ['AJ1', '甲公司', '准备'],
]);
const evidence = sheetOf('证据', [
  ['案件编号', '客户', '发票号', '类别', '名称', '载体', '文件名', 'SHA-256', '文件大小', '电子数据核对'],
  ['AJ1', '', '', '合同', '买卖合同', '电子', 'D:\\证据\\合同.PDF', hashOf('contract').toUpperCase(), 8, ''],
  ['AJ1', '', 'A1', '交付', '送货单', '电子', '送货单.pdf', hashOf('note'), 4, ''],
  ['', '甲公司', '', '往来记录', '聊天', '电子', 'chat.zip', hashOf('chat'), 4, '完整、连续'],
  ['', '甲公司', '', '其他', '照片', '电子', '照片.jpg', '', '', ''],
  ['', '甲公司', '', '发票', '发票', '原件', '', '', '', ''],
  ['', '乙公司', '', '合同', '乙合同', '电子', '合同.pdf', hashOf('other contract'), 14, ''],
]);
const log = sheetOf('催收记录', [
  ['日期', '客户', '方式', '内容', '承诺日期', '寄出', '签收'],
  ['2025-02-01', '甲公司', '函件', '', '', '2025-02-01', '2025-02-04'],
  ['2025-02-10', '甲公司', '电话', '答应付款', '2025-02-20', '', ''],
]);

const check = async (request: LooseRequest<'checkEvidence'>, sheets = [ledger, cases, evidence, log]) => {
  const outcome = await runJobIn(new MemoryWorkbook(sheets), 'checkEvidence', { asOf: '2025-03-01', ...request });
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
  return outcome.report;
};
const states = async (...files: ReturnType<typeof fileOf>[]) => {
  const { rows, unregistered } = await check({ customer: '甲公司', files });
  return {
    rows: rows.map(({ place: { cell }, state, foundAs, others }) => [cell, state, foundAs, others.map(({ size }) => size)]),
    unregistered,
  };
};

describe('checkEvidence (R44)', () => {
  it('tells a file that is the same, one that one letter was changed in, and one that is missing, each with its cell', async () => {
    expect(await states(fileOf('合同.pdf', 'contract'), fileOf('送货单.pdf', 'nOte'), fileOf('别的.txt', 'x'))).toEqual({
      rows: [
        ['G2', 'same', '合同.pdf', []],
        ['G3', 'changed', null, [4]],
        ['G4', 'missing', null, []],
        ['G5', 'noHash', null, []],
      ],
      unregistered: ['别的.txt'],
    });
  });

  it('finds a file that was renamed by its content, and still tells of another one under its name', async () => {
    const { rows, unregistered } = await states(fileOf('备份 送货单.pdf', 'note'), fileOf('送货单.pdf', 'longer'), fileOf('照片.jpg', 'p'));
    expect(rows.slice(1)).toEqual([
      ['G3', 'changed', '备份 送货单.pdf', [6]],
      ['G4', 'missing', null, []],
      ['G5', 'noHash', null, [1]],
    ]);
    expect(unregistered).toEqual([]);
  });

  it('takes the content of another row of the same name for that row’s own, of all customers together', async () => {
    const { rows, customer, chain } = await check({ files: [fileOf('合同.pdf', 'other contract')] });
    expect(rows.map(({ customer: whose, state }) => [whose, state])).toEqual([
      ['甲公司', 'missing'],
      ['甲公司', 'missing'],
      ['甲公司', 'missing'],
      ['甲公司', 'noHash'],
      ['乙公司', 'same'],
    ]);
    expect([customer, chain]).toEqual([null, []]);
  });

  it('says that nothing was checked where no file was chosen, and what a chat still lacks', async () => {
    const { rows, withoutFile, cases: known } = await check({ customer: '甲公司' });
    expect(rows.map(({ state, lacks }) => [state, lacks])).toEqual([
      ['notChecked', []],
      ['notChecked', []],
      ['notChecked', ['identities', 'firstCarrier', 'fixed']],
      ['noHash', []],
    ]);
    expect(withoutFile).toBe(1);
    expect(known).toEqual([{ number: 'AJ1', customer: '甲公司', state: 'preparing', isClosed: false }]);
  });

  it('lets letters received and promises of 催收记录 enter by themselves, and tells the chain of each invoice', async () => {
    const { entered, chain } = await check({ customer: '甲公司' });
    expect(entered).toEqual([
      { kind: 'letter', date: '2025-02-04', place: { sheet: '催收记录', cell: 'A2' } },
      { kind: 'promise', date: '2025-02-10', place: { sheet: '催收记录', cell: 'A3' } },
    ]);
    const links = { caseNumber: 'AJ1', contract: 'there', invoice: 'there', statement: 'missing', demand: 'there' };
    expect(chain).toEqual([
      { ...links, invoiceNumber: 'A1', delivery: 'there' },
      { ...links, invoiceNumber: 'A2', delivery: 'missing' },
    ]);
  });
});
