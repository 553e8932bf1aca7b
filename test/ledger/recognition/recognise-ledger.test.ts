import type { ColumnRole } from '../../../src/ledger/reading-choices';
import { recogniseLedger } from '../../../src/ledger/recognition/recognise-ledger';
import type { Recognition } from '../../../src/ledger/recognition/recognise-ledger';
import { ledgerOf, sheetOf, workbookOf } from '../../support/ledger-of-cells';

const rows = [
  ['甲公司', 'A001', 45658, 45688, 1000, 0],
  ['乙公司', 'A002', 45659, 45689, 2000, 500],
];
const headings = ['客户名称', '发票号码', '开票日期', '到期日', '应收金额', '已收金额'];

function columnsOf(recognition: Recognition): Partial<Record<ColumnRole, number>> {
  if (recognition.kind !== 'found') throw new Error(JSON.stringify(recognition));
  return recognition.layout.columns;
}

describe('recogniseLedger', () => {
  it('finds the headings below title rows, and the sheet beside others', () => {
    const recognition = recogniseLedger(
      workbookOf(
        sheetOf('说明', [['本工作簿由财务部编制'], ['单位：元']]),
        sheetOf('Sheet2', [['某某公司应收账款明细表'], ['截止日期：2025年12月31日'], [''], headings, ...rows]),
      ),
      {},
    );
    expect(recognition).toMatchObject({ kind: 'found', layout: { sheetName: 'Sheet2', headerRow: 3, firstDataRow: 4, lastDataRow: 5 } });
    expect(columnsOf(recognition)).toEqual({ customer: 0, invoiceNumber: 1, invoiceDate: 2, dueDate: 3, amount: 4, received: 5 });
  });

  it.each([
    [
      'Chinese with units, brackets and line breaks',
      ['客户\n名称', '发票号（全）', ' 开票 日期 ', '到期日\n（应付款）', '应收金额（万元）', '已收金额[元]'],
    ],
    ['finance program', ['购货单位', '单据编号', '业务日期', '应付款日期', '价税合计', '已收']],
    ['the time of payment', ['客户', '发票号', '开票日期', '应付时间', '应收金额', '已收金额']],
    ['the time of receipt', ['客户', '发票号', '开票日期', '应收款时间', '应收金额', '已收金额']],
    ['other Chinese words', ['往来单位', '票号', '单据日期', '约定付款日', '含税金额', '已回款']],
    ['long headings', ['客户名称及简称', '增值税发票号码', '实际开票日期', '合同约定到期日', '本期应收金额', '截止目前已收金额']],
    ['English', ['customerID', 'invoiceNumber', 'InvoiceDate', 'DueDate', 'InvoiceAmount', 'Amount Paid']],
    ['English with spaces and dots', ['Customer Name', 'Invoice No.', 'Invoice Date', 'Due Date', 'Amount (CNY)', 'Paid to date']],
  ])('knows the columns by %s', (_words, words) => {
    expect(columnsOf(recogniseLedger(ledgerOf([words, ...rows]), {}))).toEqual({
      customer: 0,
      invoiceNumber: 1,
      invoiceDate: 2,
      dueDate: 3,
      amount: 4,
      received: 5,
    });
  });

  it('reads two rows of merged headings together', () => {
    const recognition = recogniseLedger(
      ledgerOf([['客户', '发票', '', '', '款项（元）', ''], ['', '号码', '日期', '到期日', '应收', '已收'], ...rows]),
      {},
    );
    expect(recognition).toMatchObject({ kind: 'found', layout: { headerRow: 1, headingRowCount: 2, firstDataRow: 2 } });
    expect(columnsOf(recognition)).toEqual({ customer: 0, invoiceNumber: 1, invoiceDate: 2, dueDate: 3, amount: 4, received: 5 });
  });

  it('takes no net, tax or contract amount for the amount owed', () => {
    const recognition = recogniseLedger(
      ledgerOf([
        ['客户编码', '客户名称', '客户类别', '发票号', '开票日期', '合同金额', '金额（不含税）', '税额', '价税合计', '账龄天数'],
        ['K01', '甲公司', '大客户', 'A1', 45658, 9000, 100, 13, 113, 30],
      ]),
      {},
    );
    expect(columnsOf(recognition)).toEqual({ customer: 1, invoiceNumber: 3, invoiceDate: 4, amount: 8 });
  });

  it('passes over a column whose cells contradict its heading', () => {
    const recognition = recogniseLedger(
      ledgerOf([
        ['客户', '发票号', '开票日期', '到期日', '日期', '金额', '结算方式'],
        ['甲', 'A1', '一月', 45688, 45658, 100, '电汇'],
        ['乙', 'A2', '二月', 45689, 45659, 100, '承兑'],
      ]),
      {},
    );
    expect(columnsOf(recognition)).toEqual({ customer: 0, invoiceNumber: 1, dueDate: 3, invoiceDate: 4, amount: 5 });
  });

  it('stays inside an Excel table', () => {
    const sheet = sheetOf('应收', [['', '', ''], headings, ...rows, ['备注', '', '', '', 5, '']], {
      tables: [{ name: 'T', row: 1, column: 0, rows: 3, columns: 6 }],
    });
    expect(recogniseLedger(workbookOf(sheet), {})).toMatchObject({
      kind: 'found',
      layout: { headerRow: 1, firstDataRow: 2, lastDataRow: 3 },
    });
  });

  it('counts from where the used range begins', () => {
    const sheet = sheetOf('应收', [headings, ...rows], { firstRow: 4, firstColumn: 2 });
    expect(recogniseLedger(workbookOf(sheet), {})).toMatchObject({
      kind: 'found',
      layout: { headerRow: 4, firstDataRow: 5, lastDataRow: 6, columns: { customer: 2, received: 7 } },
    });
  });

  it('asks which ledger where two sheets are equally good, and takes the one that is named', () => {
    const workbook = workbookOf(sheetOf('2025-11', [headings, ...rows]), sheetOf('2025-12', [headings, ...rows]));
    const recognition = recogniseLedger(workbook, {});
    expect(recognition).toMatchObject({
      kind: 'question',
      question: { kind: 'whichLedger', candidates: [{ sheetName: '2025-11' }, { sheetName: '2025-12' }] },
    });
    expect(recogniseLedger(workbook, { sheetName: '2025-12' })).toMatchObject({ kind: 'found', layout: { sheetName: '2025-12' } });
  });

  it.each(['收款明细', '应付账款明细', '还款计划', '账龄分析旧', '应收明细备份'])(
    'is sure of the ledger beside a like table on sheet %s',
    (name) => {
      const workbook = workbookOf(sheetOf(name, [headings, ...rows]), sheetOf('应收明细', [headings, ...rows]));
      expect(recogniseLedger(workbook, {})).toMatchObject({ kind: 'found', layout: { sheetName: '应收明细' } });
    },
  );

  it('asks which column where two of one name differ, and takes the one that is chosen', () => {
    const workbook = ledgerOf([
      ['客户', '发票号', '到期日', '金额', '金额'],
      ['甲', 'A1', 45658, 100, 90],
      ['乙', 'A2', 45658, 100, 95],
    ]);
    expect(recogniseLedger(workbook, {})).toMatchObject({
      kind: 'question',
      question: {
        kind: 'whichColumn',
        role: 'amount',
        columns: [
          { column: 3, heading: '金额' },
          { column: 4, heading: '金额' },
        ],
      },
    });
    expect(columnsOf(recogniseLedger(workbook, { columns: { amount: 4 } }))['amount']).toBe(4);
  });

  it('prefers yuan to 万元 where a column comes in both (R12c)', () => {
    const recognition = recogniseLedger(
      ledgerOf([
        ['客户', '发票号', '到期日', '金额（万元）', '金额（元）'],
        ['甲', 'A1', 45658, 1.23, 12345],
      ]),
      {},
    );
    expect(columnsOf(recognition)['amount']).toBe(4);
  });

  it('follows the columns that the user chose, also "none"', () => {
    const recognition = recogniseLedger(ledgerOf([[...headings, '预测'], ...rows.map((row) => [...row, 7])]), {
      columns: { received: null, amount: 6 },
    });
    expect(columnsOf(recognition)).toEqual({ customer: 0, invoiceNumber: 1, invoiceDate: 2, dueDate: 3, amount: 6 });
  });

  it('never takes a sheet of ours for a ledger', () => {
    const recognition = recogniseLedger(workbookOf(sheetOf('账龄明细 2025-12', [headings, ...rows], { ours: true })), {});
    expect(recognition).toEqual({ kind: 'none', nearest: null });
  });

  it('finds a hidden ledger, but not before a visible one', () => {
    const hidden = sheetOf('应收明细', [headings, ...rows], { visible: false });
    expect(recogniseLedger(workbookOf(hidden), {})).toMatchObject({ kind: 'found', layout: { sheetName: '应收明细' } });
    expect(recogniseLedger(workbookOf(hidden, sheetOf('应收台账', [headings, ...rows])), {})).toMatchObject({
      kind: 'found',
      layout: { sheetName: '应收台账' },
    });
  });

  it('says what came nearest where there is no ledger', () => {
    expect(
      recogniseLedger(
        workbookOf(
          sheetOf('人员', [
            ['姓名', '部门'],
            ['张三', '财务'],
          ]),
        ),
        {},
      ),
    ).toMatchObject({ kind: 'none', nearest: { layout: { sheetName: '人员' }, missing: ['customer', 'owed', 'dated'] } });
    const recognition = recogniseLedger(
      workbookOf(
        sheetOf('客户', [
          ['客户名称', '付款条件'],
          ['甲', '月结30天'],
        ]),
      ),
      {},
    );
    expect(recognition).toMatchObject({
      kind: 'none',
      nearest: { layout: { sheetName: '客户', columns: { customer: 0, terms: 1 } }, missing: ['owed', 'dated'] },
    });
  });
});
