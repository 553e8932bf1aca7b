import { unzipSync } from 'fflate';
import { createHash } from 'node:crypto';

import { paragraphTexts, wordParts } from '../../support/word-file';
import { MemoryFiles } from '../memory-files';
import { MemoryWorkbook, sheetOf } from '../memory-workbook';
import { runJobIn } from '../run-job-in';

const ledger = sheetOf('台账', [
  ['客户名称', '发票号', '发票日期', '到期日', '应收金额', '合同号'],
  ['甲公司', 'A1', '2025-01-01', '2025-01-31', 100_000, 'HT-7'],
  ['乙公司', 'B1', '2025-01-01', '2025-01-31', 500, ''],
  ['丙公司', 'C1', '2025-01-01', '2025-01-31', 700, ''],
]);
const cases = sheetOf('案件', [
  ['案件编号', '客户', '案件状态'],
  ['AJ1', '甲公司', '准备'],
  ['AJ2', '乙公司', '诉讼'],
  ['AJ3', '乙公司', '调解'],
]);

const pack = (wanted: string) => {
  const files = new MemoryFiles();
  return { files, outcome: runJobIn(new MemoryWorkbook([ledger, cases]), 'packCase', { asOf: '2025-03-01', case: wanted }, { files }) };
};

describe('packCase', () => {
  it('saves one zip whose contents page tells each document’s hash', async () => {
    const { files: saves, outcome } = pack('AJ1');
    const done = await outcome;
    expect(done).toMatchObject({ kind: 'done', report: { file: 'AJ1_甲公司_案件材料_2025-03-01.zip', case: 'AJ1', customer: '甲公司' } });
    const [saved] = saves.saved;
    const files = unzipSync(saved?.bytes ?? new Uint8Array());
    const documents = done.kind === 'done' ? done.report.documents : [];
    expect(documents.map(({ file }) => file)).toContain('01_民事起诉状.docx');
    for (const { file, sha256 } of documents)
      expect([file, sha256]).toEqual([
        file,
        createHash('sha256')
          .update(files[file] ?? '')
          .digest('hex'),
      ]);
    expect(Object.keys(files)[0]).toBe('00_目录.docx');
  });

  it('takes a debtor that has no case yet, over all that is overdue', async () => {
    expect(await pack('丙公司').outcome).toMatchObject({ kind: 'done', report: { case: '', customer: '丙公司' } });
  });

  it('says of a debtor who owes in another currency alone that its papers are none of ours, by number and by name', async () => {
    const books = [
      sheetOf('台账', [
        ['客户名称', '发票号', '发票日期', '到期日', '应收金额', '币种'],
        ['甲公司', 'A1', '2025-01-01', '2025-01-31', 100_000, 'CNY'],
        ['Müller GmbH', 'M1', '2025-01-01', '2025-01-31', 500, 'EUR'],
      ]),
      sheetOf('案件', [
        ['案件编号', '客户', '案件状态'],
        ['AJ1', 'Müller GmbH', '准备'],
      ]),
    ];
    const refused = {
      kind: 'refused',
      refusal: 'noSuchCase',
      sentence: '“Müller GmbH”在台账里只有 EUR 的欠款：案件和证据只处理 CNY；催收日程、函件和客户卡片里有它，按币种分别列示',
    };
    const packOf = (wanted: string) => runJobIn(new MemoryWorkbook(books), 'packCase', { asOf: '2025-03-01', case: wanted });
    expect(await packOf('AJ1')).toEqual(refused);
    expect(await packOf('müller gmbh')).toEqual(refused);
  });

  it('asks which of several is meant, and names what there is', async () => {
    expect(await pack('乙公司').outcome).toEqual({
      kind: 'refused',
      refusal: 'noSuchCase',
      sentence: '“乙公司”不是“案件”表里的案件编号，也不是只有一个案件的客户，请写明其中一个：AJ2 乙公司、AJ3 乙公司',
    });
    expect(await pack('AJ9').outcome).toMatchObject({
      sentence: '“AJ9”不是“案件”表里的案件编号，也不是只有一个案件的客户，请写明其中一个：AJ1 甲公司、AJ2 乙公司、AJ3 乙公司',
    });
  });
});

describe('the archive of a case (R44)', () => {
  const hash = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  const closed = sheetOf('案件', [
    ['案件编号', '客户', '案件状态', '立案日期', '备注', '科室'],
    ['AJ1', '甲公司', '结案', 45_700, '=SUM(1)', '一"科"'],
    ['AJ2', '甲公司', '诉讼', '', '', ''],
  ]);
  const evidence = sheetOf('证据', [
    ['案件编号', '客户', '证据类别', '证据名称', '载体', '文件名', 'SHA-256'],
    ['AJ1', '', '合同', '合同', '电子', 'HT.pdf', hash],
    ['AJ2', '', '合同', '别案合同', '电子', 'HT2.pdf', hash],
    ['AJ1', '', '', '没有类别', '', '', ''],
    ['', '甲公司', '对账', '对账单', '原件', '', ''],
  ]);
  const archived = async () => {
    const files = new MemoryFiles();
    const asked = { asOf: '2025-03-01', case: 'AJ1', archive: true };
    const done = await runJobIn(new MemoryWorkbook([ledger, closed, evidence]), 'packCase', asked, { files });
    return { done, name: files.saved[0]?.name, zip: unzipSync(files.saved[0]?.bytes ?? new Uint8Array()) };
  };

  it('holds documents, rows as they stand, the reckoning and the hashes of evidence, and of all of these the hash', async () => {
    const { done, name, zip } = await archived();
    const textOf = (file: string): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(zip[file]);
    expect(name).toBe('AJ1_甲公司_案件归档_2025-03-01.zip');
    expect(done).toMatchObject({
      report: { kept: ['登记/案件.csv', '登记/证据.csv', '计算及证据链.json', '证据文件_SHA256SUMS.txt'] },
    });
    expect(textOf('登记/案件.csv')).toBe(
      '\uFEFF工作表,行,案件编号,客户,案件状态,立案日期,备注,科室\r\n案件,2,AJ1,甲公司,结案,2025-02-12,\'=SUM(1),"一""科"""\r\n',
    );
    expect(textOf('登记/证据.csv').split('\r\n').slice(1)).toEqual([
      `证据,2,AJ1,,合同,合同,电子,HT.pdf,${hash}`,
      '证据,5,,甲公司,对账,对账单,原件,,',
      '',
    ]);
    expect(textOf('证据文件_SHA256SUMS.txt')).toBe(`${hash}  HT.pdf\n`);
    const sums = textOf('SHA256SUMS.txt').trimEnd().split('\n');
    expect(sums.map((line) => line.slice(66))).toEqual(Object.keys(zip).filter((file) => file !== 'SHA256SUMS.txt'));
    for (const line of sums)
      expect(line.slice(0, 64)).toBe(
        createHash('sha256')
          .update(zip[line.slice(66)] ?? '')
          .digest('hex'),
      );
  });

  it('says in its contents which files are not in it, and which rows could not be read', async () => {
    const { zip } = await archived();
    const contents = paragraphTexts(wordParts(zip['00_目录.docx'] ?? new Uint8Array())['word/document.xml'] ?? '').join('\n');
    expect(contents).toContain('案件归档目录');
    expect(contents).toContain('证据文件 1 个没有收入本包，请另行归档；其中 1 个登记了 SHA-256');
    expect(contents).toContain('登记表中读不出、不知道属于谁的行没有收入：证据!4。');
  });
});

describe('the documents of a pack', () => {
  const evidence = sheetOf('证据', [
    ['案件编号', '客户', '证据类别', '证据名称', '载体'],
    ['', '丙公司', '合同', '丙合同', '原件'],
    ['', '乙公司', '合同', '乙合同', '原件'],
  ]);
  const textOf = async (wanted: string, name: string, sheets = [ledger, cases, evidence]): Promise<string> => {
    const files = new MemoryFiles();
    await runJobIn(new MemoryWorkbook(sheets), 'packCase', { asOf: '2025-03-01', case: wanted }, { files });
    const documents = Object.entries(unzipSync(files.saved[0]?.bytes ?? new Uint8Array()));
    const [, document = new Uint8Array()] = documents.find(([file]) => file.endsWith(`_${name}.docx`)) ?? [];
    return paragraphTexts(wordParts(document)['word/document.xml'] ?? '').join('\n');
  };

  it('name no evidence of another debtor where a debtor has no case yet (R44)', async () => {
    const list = await textOf('丙公司', '证据目录');
    expect(list).toContain('丙合同');
    expect(list).not.toContain('乙合同');
  });

  it('do not say that a penalty is that of 账龄明细 where its basis is not confirmed (R13a)', async () => {
    expect(await textOf('丙公司', '欠款及违约金计算表')).toContain('违约金依据没有确认，“账龄明细”表的违约金是估算，不计入本表。');
  });

  it('say that money which is set against no invoice is not taken off, in the complaint and the calculation (R10)', async () => {
    const receipts = sheetOf('收款明细', [
      ['收款日期', '客户', '发票号', '金额'],
      ['2025-02-10', '丙公司', '', 300],
      ['2025-02-11', '乙公司', 'B1', 100],
    ]);
    const sentence = '对方另有未核销到发票的收款人民币300.00元，上列金额没有扣减';
    for (const name of ['民事起诉状', '欠款及违约金计算表']) {
      expect(await textOf('丙公司', name, [ledger, receipts])).toContain(sentence);
      expect(await textOf('乙公司', name, [ledger, receipts])).not.toContain('未核销');
    }
  });

  it('reckon no fees of a court from a foreign currency, of which they leave them blank (R26)', async () => {
    const dollars = sheetOf('台账', [
      ['客户名称', '发票号', '发票日期', '到期日', '应收金额', '币种'],
      ['丙公司', 'C1', '2025-01-01', '2025-01-31', 700, 'USD'],
    ]);
    const table = '欠款及违约金计算表';
    expect(await textOf('丙公司', table)).toContain('案件受理费\n人民币50.00元');
    expect(await textOf('丙公司', table, [dollars])).toContain('案件受理费\n【待填：诉讼费用（外币债权按折合的人民币计算）】');
  });
});
