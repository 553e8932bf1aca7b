import { paragraphTexts, wordParts } from '../../support/word-file';
import { MemoryFiles } from '../memory-files';
import { MemoryWorkbook, sheetOf } from '../memory-workbook';
import { runJobIn } from '../run-job-in';

const workbook = (): MemoryWorkbook =>
  new MemoryWorkbook([
    sheetOf('台账', [
      ['客户名称', '发票号', '发票日期', '到期日', '应收金额'],
      ['甲公司', 'A1', '2025-09-30', '2025-10-31', 100_000],
      ['甲公司', 'A2', '2025-11-01', '2025-12-01', 20_000],
      ['乙公司', 'B1', '2025-12-05', '2026-01-05', 80],
    ]),
    sheetOf('收款明细', [
      ['收款日期', '客户', '发票号', '金额'],
      ['2025-12-15', '丙公司', 'C1', 1],
    ]),
    sheetOf('客户资料', [
      ['客户名称', '违约金依据'],
      ['甲公司', '合同'],
    ]),
  ]);

const request = { asOf: '2025-12-31', preparedAt: '2026-01-05 09:30' };

describe('saveNegotiation', () => {
  it('hands over half a page: the claim, the prices with what is below the principal, what each concession costs (R33)', async () => {
    const files = new MemoryFiles();
    expect(await runJobIn(workbook(), 'saveNegotiation', { ...request, customer: '甲公司' }, { files })).toEqual({
      kind: 'done',
      report: { file: '谈判要点 甲公司.docx', customer: '甲公司' },
    });
    const texts = paragraphTexts(wordParts(files.saved[0]?.bytes ?? new Uint8Array())['word/document.xml'] ?? '');
    expect(texts.slice(0, 3)).toEqual([
      '谈判要点：甲公司',
      '截止日 2025-12-31 · 单位：元',
      '编制时间 2026-01-05 09:30 · 台账来源 台账 · 规则版本 1.0',
    ]);
    expect(texts).toContain('本金 120,000.00 元：逾期且没有暂不催的发票 2 张（A1、A2）。');
    expect(texts).toContain('违约金 2,630.00 元：按合同约定，付清之前继续计算。');
    expect(texts).toContain(
      '如果起诉：案件受理费 2,752.60 元，保全申请费 1,133.15 元，由我方预交，败诉方负担（诉讼费用交纳办法第 13、14、29 条）；起诉到拿到钱按 365 天、资金成本按年利率 6% 计。',
    );
    const from = texts.indexOf('开价');
    expect(texts.slice(from, from + 4)).toEqual(['开价', '145,493.11', '121.2%', '理想价的 115%']);
    const bottom = texts.indexOf('⚠ 底线');
    expect(texts.slice(bottom, bottom + 3)).toEqual(['⚠ 底线', '115,468.73', '96.2%']);
    expect(texts).toContain('⚠ 底线低于本金（底线差 4,531.27 元）：违约金可以让，本金不让；低于本金的方案须先报批。');
    const plan = texts.indexOf('分 6 期付清');
    expect(texts.slice(plan, plan + 4)).toEqual(['分 6 期付清', '1,272.80', '1.1%', '今日首期 30%，以后每月一期，按年利率 6% 计息']);
    expect(texts.join('')).not.toMatch(/[{}]/);
  });

  it('speaks English', async () => {
    const files = new MemoryFiles();
    const asked = { ...request, customer: '甲公司', language: 'en-US' };
    expect(await runJobIn(workbook(), 'saveNegotiation', asked, { files })).toMatchObject({
      report: { file: 'Negotiation notes 甲公司.docx' },
    });
    const texts = paragraphTexts(wordParts(files.saved[0]?.bytes ?? new Uint8Array())['word/document.xml'] ?? '');
    expect(texts).toContain('Principal 120,000.00 yuan: 2 overdue invoices not held (A1, A2).');
  });

  it('refuses where nothing is to be demanded, where nobody is called so, and where no file can be saved', async () => {
    expect(await runJobIn(workbook(), 'saveNegotiation', { ...request, customer: '乙公司' })).toMatchObject({
      ...{ kind: 'refused', refusal: 'changedSince' },
    });
    expect(await runJobIn(workbook(), 'saveNegotiation', { ...request, customer: '丁公司' })).toMatchObject({
      ...{ kind: 'refused', refusal: 'badRequest' },
    });
    const files = new MemoryFiles();
    files.refusal = { kind: 'notPossible', reason: 'platform' };
    expect(await runJobIn(workbook(), 'saveNegotiation', { ...request, customer: '甲公司' }, { files })).toMatchObject({
      ...{ kind: 'refused', refusal: 'notSaved' },
    });
  });
});
