import type { CellValue } from '../../../src/cells/cell-value';
import { registerPlanNames } from '../../../src/jobs/workbook/made-registers';
import { MemoryTables } from '../memory-tables';
import { MemoryWorkbook, sheetOf } from '../memory-workbook';
import { runJobIn } from '../run-job-in';

const ledger = sheetOf('台账', [
  ['客户名称', '发票号', '发票日期', '付款条件', '业务员', '应收金额', '已收金额'],
  ['甲公司', 'A1', 45931, '月结30天', '张三', 100, 0],
  ['乙公司', 'B1', 45839, '现结', '李四', 200, 0],
  ['甲公司', 'A2', 45940, '月结30天', '王五', 300, 0],
]);

describe('makePolicySheet', () => {
  it('adds 应收参数 with every setting at its default, which the next month obeys unchanged (R30)', async () => {
    const workbook = new MemoryWorkbook([ledger]);
    expect(await runJobIn(workbook, 'makePolicySheet')).toEqual({ kind: 'done', report: { sheet: '应收参数', isNew: true, added: null } });
    expect(await runJobIn(workbook, 'look', { asOf: '2025-12-31' })).toMatchObject({
      kind: 'found',
      userTables: { policySheet: '应收参数', registers: {} },
      view: { figures: { totals: { balance: '600.00' } } },
    });
  });

  it('brings the sheet that there is to the front, whatever it is called, with or without faults, and makes no other', async () => {
    const workbook = new MemoryWorkbook([
      ledger,
      sheetOf('我的参数', [
        ['参数', '值'],
        ['首次催款函：逾期第几天', 'x'],
      ]),
    ]);
    expect(await runJobIn(workbook, 'makePolicySheet', { language: 'en-US' })).toEqual({
      kind: 'done',
      report: { sheet: '我的参数', isNew: false, added: null },
    });
    expect([workbook.sheets.length, workbook.shown]).toEqual([2, { sheet: '我的参数', cell: null }]);
  });
});

describe('makePolicySheet beside a sheet of settings that can’t be read', () => {
  it('brings that one to the front and makes no other, and the month says which heading it lacks (R30)', async () => {
    const unread = sheetOf('应收参数', [
      ['参数', '数值'],
      ['首次催款函：逾期第几天', 20],
    ]);
    const workbook = new MemoryWorkbook([ledger, unread]);
    expect(await runJobIn(workbook, 'makePolicySheet')).toEqual({ kind: 'done', report: { sheet: '应收参数', isNew: false, added: null } });
    expect(workbook.sheets).toHaveLength(2);
    expect(await runJobIn(workbook, 'look', { asOf: '2025-12-31' })).toMatchObject({
      kind: 'refused',
      refusal: 'badPolicy',
      sentence: expect.stringContaining('应收参数!A1 这一行缺少表头“值”，现在是“参数”、“数值”') as unknown,
      userTables: { policySheet: '应收参数' },
    });
  });
});

describe('makeRegister', () => {
  it.each(registerPlanNames)('makes %s with headings by which it is found again, lists and examples (R39)', async (name) => {
    const workbook = new MemoryWorkbook([ledger]);
    const tables = new MemoryTables(workbook);
    const outcome = await runJobIn(workbook, 'makeRegister', { name }, { tables });
    const [made] = tables.made;
    expect(outcome).toEqual({ kind: 'done', report: { sheet: made?.sheetName, isNew: true, added: null } });
    expect(made?.rows).toEqual([]);
    expect(made?.columns.filter(({ prompt }) => prompt?.text.includes('例如：')).length).toBeGreaterThan(3);
    expect(await runJobIn(workbook, 'look', { asOf: '2025-12-31' })).toMatchObject({
      userTables: { registers: { [name]: made?.sheetName } },
    });
    expect(await runJobIn(workbook, 'makeRegister', { name }, { tables })).toMatchObject({ report: { isNew: false } });
    expect(tables.made).toHaveLength(1);
  });

  it('offers the bases of a penalty and the ways of a contact, and says what must be filled in', async () => {
    const workbook = new MemoryWorkbook([ledger]);
    const tables = new MemoryTables(workbook);
    await runJobIn(workbook, 'makeRegister', { name: 'customers' }, { tables });
    await runJobIn(workbook, 'makeRegister', { name: 'collections' }, { tables });
    const columns = tables.made.flatMap((table) => table.columns);
    expect(columns.find(({ heading }) => heading === '违约金依据')?.list).toEqual(['合同', '法定', '无']);
    expect(columns.find(({ heading }) => heading === '方式')?.list).toEqual(['函件', '电话', '拜访', '其他']);
    expect(columns.find(({ heading }) => heading === '客户名称')?.prompt?.text).toMatch(/^必填\n例如：/);
    expect(columns.find(({ heading }) => heading === '信用额度')).toMatchObject({ numberFormat: '#,##0.00' });
  });

  it('fills a new 客户资料 with the ledger’s customers, and the terms and the salesperson that all of their rows name', async () => {
    const workbook = new MemoryWorkbook([ledger]);
    const tables = new MemoryTables(workbook);
    expect(await runJobIn(workbook, 'makeRegister', { name: 'customers', withCustomers: true }, { tables })).toMatchObject({
      report: { sheet: '客户资料', isNew: true, added: 2 },
    });
    const [made] = tables.made;
    const at = (heading: string) => made?.columns.findIndex((column) => column.heading === heading) ?? -1;
    expect(made?.rows.map((row) => ['客户名称', '业务员', '付款条件', '信用额度'].map((heading) => row[at(heading)]))).toEqual([
      ['甲公司', null, '月结30天', null],
      ['乙公司', '李四', '现结', null],
    ]);
  });

  it('adds to a 客户资料 only those that it lacks, under its own headings, names compared as ever (R12a)', async () => {
    const rows: CellValue[][] = [
      ['地址', '客户', '联系人'],
      ['沈阳', ' 甲公司', '王会计'],
    ];
    const workbook = new MemoryWorkbook([ledger, sheetOf('客户资料', rows)]);
    const tables = new MemoryTables(workbook);
    expect(await runJobIn(workbook, 'makeRegister', { name: 'customers', withCustomers: true }, { tables })).toMatchObject({
      report: { sheet: '客户资料', isNew: false, added: 1 },
    });
    expect(workbook.sheets.find(({ name }) => name === '客户资料')?.values).toEqual([...rows, ['', '乙公司']]);
    const again = await runJobIn(workbook, 'makeRegister', { name: 'customers', withCustomers: true }, { tables });
    expect([again, tables.asked.length]).toMatchObject([{ report: { added: 0 } }, 1]);
  });

  it('says that there is no ledger to take customers from, and makes nothing', async () => {
    const workbook = new MemoryWorkbook([sheetOf('表', [['a']])]);
    const tables = new MemoryTables(workbook);
    expect(await runJobIn(workbook, 'makeRegister', { name: 'customers', withCustomers: true }, { tables })).toMatchObject({
      kind: 'refused',
      refusal: 'badRequest',
    });
    expect(tables.made).toEqual([]);
  });
});
