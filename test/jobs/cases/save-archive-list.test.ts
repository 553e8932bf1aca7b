import { paragraphTexts, wordParts } from '../../support/word-file';
import { MemoryFiles } from '../memory-files';
import { MemoryWorkbook, sheetOf } from '../memory-workbook';
import { runJobIn } from '../run-job-in';

const ledger = sheetOf('台账', [
  ['客户名称', '发票号', '发票日期', '到期日', '应收金额', '已收金额'],
  ['甲公司', 'A1', '2019-01-01', '2019-01-31', 1000, 1000],
  ['乙公司', 'B1', '2019-01-01', '2019-01-31', 500, 0],
  ['丙公司', 'C1', '2019-01-01', '2019-01-31', 700, 700],
]);
const cases = sheetOf('案件', [
  ['案件编号', '客户', '发票号', '案件状态', '结案日期'],
  ['AJ1', '甲公司', 'A1', '结案', '2020-02-29'],
  ['AJ2', '甲公司', 'A1', '结案', ''],
  ['AJ3', '乙公司', 'B1', '结案', '2020-02-28'],
  ['AJ4', '丙公司', 'C1', '结案', '2020-02-28'],
  ['AJ5', '丙公司', '', '诉讼', ''],
]);
const writeOffs = sheetOf('坏账核销', [
  ['客户', '发票号', '日期', '金额', '批准人', '依据'],
  ['乙公司', 'B1', '2023-05-01', 500, '钱总', '逾期三年'],
]);
const evidence = sheetOf('证据', [
  ['案件编号', '客户', '发票号', '证据类别', '证据名称', '载体', '存放处'],
  ['AJ3', '', 'B1', '合同', '买卖合同', '原件', '档案柜3'],
  ['', '甲公司', '', '合同', '甲合同', '原件', ''],
]);
const years = sheetOf('应收参数', [
  ['参数', '值'],
  ['案件档案结案后保管几年；空白不列可销毁的', 5],
]);

const saved = async (asOf: string, sheets = [ledger, cases, writeOffs, evidence, years]) => {
  const files = new MemoryFiles();
  const request = { asOf, confirmAsOf: asOf, preparedAt: '2025-12-31 09:30' };
  const outcome = await runJobIn(new MemoryWorkbook(sheets), 'saveArchiveList', request, { files });
  const texts = paragraphTexts(wordParts(files.saved[0]?.bytes ?? new Uint8Array())['word/document.xml'] ?? '');
  return { outcome, texts };
};

describe('saveArchiveList (R44)', () => {
  it('tells by the period of the policy which cases may be destroyed, and of every other why not', async () => {
    const { outcome, texts } = await saved('2025-03-01');
    expect(outcome).toEqual({ kind: 'done', report: { file: '档案清单 2025-03-01.docx', mayBeDestroyed: 1 } });
    const from = texts.indexOf('可否销毁') + 1;
    expect(texts.slice(from, from + 16)).toEqual([
      ...['AJ1 甲公司', '2020-02-29', '2025-02-28', '保管期已满，可列入销毁'],
      ...['AJ2 甲公司', '“案件”表没有结案日期，不能计算，保管'],
      ...['AJ3 乙公司', '2020-02-28', '2025-02-28', '还有欠款未清（已核销的也算），保管'],
      ...['AJ4 丙公司', '2020-02-28', '2025-02-28', '同一客户另有未结案件，保管'],
      ...['AJ5 丙公司', '未结案，保管'],
    ]);
    expect(texts).toContain('截至本日可列入销毁 1 件；本产品不删除任何内容，销毁须另行审批并留记录。');
  });

  it('still keeps a case on the last day of its period', async () => {
    const { outcome, texts } = await saved('2025-02-28');
    expect(outcome).toMatchObject({ report: { mayBeDestroyed: 0 } });
    expect(texts[texts.indexOf('AJ1 甲公司') + 3]).toBe('保管期未满');
  });

  it('names a claim that was written off with its papers and where they are', async () => {
    const { texts } = await saved('2025-03-01');
    const from = texts.indexOf('材料') + 1;
    expect(texts.slice(from, from + 4)).toEqual(['乙公司（B1）', '2023-05-01，500.00 元', '逾期三年；钱总', '买卖合同（档案柜3）']);
  });

  it('tells the currency of each claim that was written off, and where nobody knows it (R12d)', async () => {
    const mixed = sheetOf('台账', [
      ['客户名称', '发票号', '发票日期', '到期日', '应收金额', '币种'],
      ['甲公司', 'A1', '2019-01-01', '2019-01-31', 1000, 'CNY'],
      ['乙公司', 'B1', '2019-01-01', '2019-01-31', 500, 'USD'],
      ['丙公司', 'C1', '2019-01-01', '2019-01-31', 700, 'USD'],
      ['丙公司', 'C2', '2019-01-01', '2019-01-31', 800, 'CNY'],
    ]);
    const rows = [
      ['甲公司', 'A1', '2023-05-01', 1000, '', '无财产'],
      ['乙公司', 'B1', '2023-05-02', 500, '', '无财产'],
      ['丙公司', 'C2', '2023-05-03', 800, '', '无财产'],
      ['丙公司', 'C9', '2023-05-04', 20, '', '无财产'],
    ] as const;
    const off = sheetOf('坏账核销', [['客户', '发票号', '日期', '金额', '批准人', '依据'], ...rows]);
    const { texts } = await saved('2025-03-01', [mixed, off]);
    expect(texts.filter((text) => text.startsWith('2023-05-'))).toEqual([
      '2023-05-01，1,000.00 元',
      '2023-05-02，500.00 USD',
      '2023-05-03，800.00 元',
      '2023-05-04，20.00（币种不明：请核对发票号）',
    ]);
  });

  it('keeps a case of which the ledger knows not all invoices, or not the debtor, and names the doubt', async () => {
    const doubtful = sheetOf('案件', [
      ['案件编号', '客户', '发票号', '案件状态', '结案日期'],
      ['AJ1', '甲公司', 'A1', '结案', '2019-12-31'],
      ['AJ2', '甲公司', 'A1、A7', '结案', '2019-12-31'],
      ['AJ3', '甲公司', 'C1', '结案', '2019-12-31'],
      ['AJ4', '戊公司', '', '结案', '2019-12-31'],
    ]);
    const { outcome, texts } = await saved('2025-03-01', [ledger, doubtful, years]);
    expect(outcome).toMatchObject({ report: { mayBeDestroyed: 1 } });
    expect(['AJ1 甲公司', 'AJ2 甲公司', 'AJ3 甲公司', 'AJ4 戊公司'].map((name) => texts[texts.indexOf(name) + 3])).toEqual([
      '保管期已满，可列入销毁',
      '保管期已满，但发票“A7”不在台账该客户名下，无从知道是否已清，保管；请核对发票号',
      '保管期已满，但发票“C1”不在台账该客户名下，无从知道是否已清，保管；请核对发票号',
      '保管期已满，但台账中没有这个客户，无从知道是否已清，保管',
    ]);
  });

  it('names no period of its own: where none is set that is said first, and nothing may be destroyed', async () => {
    const { outcome, texts } = await saved('2030-03-01', [ledger, cases]);
    expect(outcome).toMatchObject({ report: { mayBeDestroyed: 0 } });
    expect(texts).toContain(
      '没有设定保管年限：请在“应收参数”填“案件档案结案后保管几年”，按本单位的档案制度和适用的规定定；本产品不给出法定年限。',
    );
    expect(texts[texts.indexOf('AJ1 甲公司') + 2]).toBe('没有设定保管年限，保管');
    expect(texts).toContain('没有“坏账核销”表，不知道核销过什么。');
  });
});
