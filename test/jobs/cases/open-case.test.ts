import { MemoryWorkbook, sheetOf } from '../memory-workbook';
import { runJobIn } from '../run-job-in';

const ledger = sheetOf('台账', [
  ['客户名称', '发票号', '发票日期', '到期日', '应收金额'],
  ['甲公司', 'A1', '2025-01-01', '2025-01-31', 1000],
  ['乙公司', 'B1', '2025-01-01', '2025-01-31', 500],
]);

const openFor = (workbook: MemoryWorkbook, customer: string, confirmed?: string) =>
  runJobIn(workbook, 'openCase', { asOf: '2025-03-01', customer, ...(confirmed !== undefined && { confirmed }) });

describe('openCase (R43)', () => {
  it('makes 案件 with the case in preparation, and numbers the next one', async () => {
    const workbook = new MemoryWorkbook([ledger]);
    expect(await openFor(workbook, '甲公司', '1000.00')).toEqual({
      kind: 'done',
      report: { sheet: '案件', customer: '甲公司', number: 'AJ20250301-1' },
    });
    const made = workbook.sheets.find(({ name }) => name === '案件');
    expect(made?.values[0]?.slice(0, 4)).toEqual(['案件编号', '客户', '发票号', '案件状态']);
    expect(made?.values[1]?.slice(0, 4)).toEqual(['AJ20250301-1', '甲公司', '', '准备']);
    expect(await openFor(workbook, '乙公司', '500.00')).toMatchObject({ report: { number: 'AJ20250301-2' } });
  });

  it('enters no second case beside one that is open, and one after it is closed', async () => {
    const cases = (state: string) =>
      sheetOf('案件', [
        ['案件编号', '客户', '发票号', '案件状态', '承办人'],
        ['AJ1', '甲公司', '', state, ''],
      ]);
    expect(await openFor(new MemoryWorkbook([ledger, cases('诉讼')]), '甲公司')).toEqual({
      kind: 'refused',
      refusal: 'caseOpen',
      sentence: '“甲公司”已有未结的案件 AJ1；要另立一案，请在“案件”表里自行登记并写明发票号',
    });
    expect(await openFor(new MemoryWorkbook([ledger, cases('结案')]), '甲公司', '1000.00')).toMatchObject({ kind: 'done' });
  });

  it('tells before it enters anything what would be in the case, and names what is held of it (R22)', async () => {
    const more = sheetOf('台账', [
      ['客户名称', '发票号', '发票日期', '到期日', '应收金额'],
      ['甲公司', 'A1', '2025-01-01', '2025-01-31', 1000],
      ['甲公司', 'A2', '2025-01-01', '2025-01-15', 200.5],
      ['甲公司', 'A3', '2025-01-01', '2025-01-31', 30],
      ['甲公司', 'A4', '2025-01-01', '2025-03-31', 4000],
      ['乙公司', 'B1', '2025-01-01', '2025-03-31', 500],
    ]);
    const disputes = sheetOf('争议', [
      ['客户', '发票号', '提出日期', '内容', '解决日期'],
      ['甲公司', 'A2、A3', '2025-02-10', '数量不符', ''],
    ]);
    const workbook = new MemoryWorkbook([more, disputes]);
    expect(await openFor(workbook, '甲公司')).toEqual({
      kind: 'opening',
      report: {
        ...{ customer: '甲公司', asOf: '2025-03-01', currency: 'CNY', sum: '1230.50' },
        invoices: [
          { invoiceNumber: 'A2', dueDate: '2025-01-15', amount: '200.50' },
          { invoiceNumber: 'A1', dueDate: '2025-01-31', amount: '1000.00' },
          { invoiceNumber: 'A3', dueDate: '2025-01-31', amount: '30.00' },
        ],
        held: [{ reason: 'dispute', invoiceNumbers: ['A2', 'A3'], amount: '230.50' }],
      },
    });
    expect(await openFor(workbook, '乙公司')).toMatchObject({ kind: 'opening', report: { invoices: [], sum: '0.00', held: [] } });
    // What was seen is not what there is by now.
    expect(await openFor(workbook, '甲公司', '1000.00')).toMatchObject({ kind: 'refused', refusal: 'changedSince' });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['台账', '争议']);
  });
});
