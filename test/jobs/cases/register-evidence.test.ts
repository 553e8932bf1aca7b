import { MemoryWorkbook, sheetOf } from '../memory-workbook';
import { runJobIn } from '../run-job-in';

const ledger = sheetOf('台账', [
  ['客户名称', '发票号', '发票日期', '到期日', '应收金额'],
  ['甲公司', 'A1', '2025-01-01', '2025-01-31', 1000],
  ['乙公司', 'B1', '2025-01-01', '2025-01-31', 500],
]);
const cases = sheetOf('案件', [
  ['案件编号', '客户', '案件状态'],
  ['AJ1', '甲公司', '准备'],
]);
// Of "abc" and of nothing, by FIPS 180-4.
const abc = { name: '送货单.pdf', size: 3, sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' };
const empty = { name: '空.txt', size: 0, sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' };

const whole = {
  ...{ customer: '甲公司', caseNumber: 'AJ1', invoiceNumbers: ['A1'], category: 'delivery', name: '' },
  ...{ carrier: 'electronic', date: '2025-01-05', registeredDate: '2025-03-02', checks: [], source: '', proves: '货物已交付' },
  ...{ storedAt: '档案柜3', backup: '', secrecy: '内部', files: [abc] },
};
const register = (workbook: MemoryWorkbook, more: Readonly<Record<string, unknown>> = {}) =>
  runJobIn(workbook, 'registerEvidence', { asOf: '2025-03-01', entry: { ...whole, ...more } });
const sheetIn = (workbook: MemoryWorkbook, name: string) => workbook.sheets.find((sheet) => sheet.name === name)?.values;

describe('registerEvidence (R44)', () => {
  it('makes 证据 with a row per file: its name, size, hash and day of registration', async () => {
    const workbook = new MemoryWorkbook([ledger, cases]);
    const both = { files: [abc, empty], name: '交付', checks: ['continuous', 'whole'], category: 'correspondence' };
    expect(await register(workbook, both)).toEqual({
      kind: 'done',
      report: { sheet: '证据', entered: ['送货单.pdf', '空.txt'], already: [], leftOut: [] },
    });
    expect(sheetIn(workbook, '证据')).toEqual([
      ['案件编号', '客户', '发票号', '证据类别', '证据名称', '日期', '载体', '文件名', 'SHA-256', '文件大小'].concat([
        '登记日期',
        '电子数据核对',
        '页数',
        '证据来源',
        '证明目的',
        '存放处',
        '备份',
        '密级',
      ]),
      ['AJ1', '甲公司', 'A1', '往来记录', '交付 送货单', 45662, '电子', '送货单.pdf', abc.sha256, 3].concat([
        45718,
        '完整、连续',
        '',
        '',
        '货物已交付',
        '档案柜3',
        '',
        '内部',
      ] as string[]),
      ['AJ1', '甲公司', 'A1', '往来记录', '交付 空', 45662, '电子', '空.txt', empty.sha256, 0].concat([
        45718,
        '完整、连续',
        '',
        '',
        '货物已交付',
        '档案柜3',
        '',
        '内部',
      ] as string[]),
    ]);
  });

  const own = (...more: readonly string[]) =>
    sheetOf('证据', [
      ['案件编号', '客户', '发票号', '类别', '名称', '日期', '载体', '文件名', 'SHA-256', '证明目的', '存放处', '密级', ...more],
      ['AJ1', '', '', '合同', '合同', '', '电子', 'HT.pdf', empty.sha256, '', '', '', ...more.map(() => '')],
    ]);

  it('keeps two customers apart whose cases bear one number', async () => {
    const twice = sheetOf('案件', [
      ['案件编号', '客户', '案件状态'],
      ['AJ1', '甲公司', '准备'],
      ['AJ1', '乙公司', '准备'],
    ]);
    const workbook = new MemoryWorkbook([ledger, twice]);
    await register(workbook);
    const chain = async (customer: string) => await runJobIn(workbook, 'checkEvidence', { asOf: '2025-03-01', customer });
    expect(await chain('甲公司')).toMatchObject({ report: { chain: [{ delivery: 'there' }] } });
    expect(await chain('乙公司')).toMatchObject({ report: { chain: [{ delivery: 'missing' }] } });
    expect(await register(workbook, { customer: '乙公司', invoiceNumbers: ['B1'] })).toMatchObject({
      report: { entered: ['送货单.pdf'], already: [] },
    });
    expect(sheetIn(workbook, '证据')?.map((row) => row.slice(0, 3))).toEqual([
      ['案件编号', '客户', '发票号'],
      ['AJ1', '甲公司', 'A1'],
      ['AJ1', '乙公司', 'B1'],
    ]);
  });

  it('takes what names the number alone for either, and tells both of it', async () => {
    const twice = sheetOf('案件', [
      ['案件编号', '客户', '案件状态'],
      ['AJ1', '甲公司', '准备'],
      ['AJ1', '乙公司', '准备'],
    ]);
    const workbook = new MemoryWorkbook([ledger, twice, own()]);
    const standing = (customer: string) => runJobIn(workbook, 'checkEvidence', { asOf: '2025-03-01', customer });
    for (const customer of ['甲公司', '乙公司'])
      expect(await standing(customer)).toMatchObject({ report: { rows: [{ fileName: 'HT.pdf' }], chain: [{ contract: 'there' }] } });
  });

  it('enters no content twice, and says where it stands; what a table of one’s own can do without is told', async () => {
    const workbook = new MemoryWorkbook([ledger, cases, own()]);
    expect(await register(workbook, { files: [empty, abc, { ...abc, name: '副本.pdf' }] })).toEqual({
      kind: 'done',
      report: {
        ...{ sheet: '证据', entered: ['送货单.pdf'], leftOut: ['文件大小', '登记日期'] },
        already: [
          { file: '空.txt', place: { sheet: '证据', cell: 'H2' } },
          { file: '副本.pdf', place: null },
        ],
      },
    });
    expect(sheetIn(workbook, '证据')?.[2]?.slice(3, 9)).toEqual(['交付或服务确认', '送货单', 45662, '电子', '送货单.pdf', abc.sha256]);
    expect(await register(workbook, { files: [abc] })).toMatchObject({ report: { sheet: null, entered: [] } });
    expect(sheetIn(workbook, '证据')).toHaveLength(3);
  });

  it('enters nothing where the table has no column for what was said of the file', async () => {
    const workbook = new MemoryWorkbook([ledger, cases, own()]);
    expect(await register(workbook, { checks: ['whole'], backup: '共享盘' })).toMatchObject({
      refusal: 'registerIncomplete',
      sentence: '工作表“证据”的表没有“电子数据核对”、“备份”列，没有写入，请补上表头后再试',
    });
    expect(sheetIn(workbook, '证据')).toHaveLength(2);
  });

  it('takes neither a case that 案件 does not have, nor a customer that nobody knows, nor a hash that is none', async () => {
    const workbook = new MemoryWorkbook([ledger, cases]);
    expect(await register(workbook, { caseNumber: 'AJ9' })).toMatchObject({
      refusal: 'noSuchCase',
      sentence: '“AJ9”不是“案件”表里的案件编号，也不是只有一个案件的客户，请写明其中一个：AJ1 甲公司',
    });
    expect(await register(workbook, { customer: '丁公司' })).toMatchObject({ refusal: 'badRequest' });
    expect(await register(workbook, { files: [{ ...abc, sha256: 'abc' }] })).toMatchObject({ refusal: 'badRequest' });
    expect(await register(workbook, { category: 'letter' })).toMatchObject({ refusal: 'badRequest' });
    expect(sheetIn(workbook, '证据')).toBeUndefined();
  });
});
