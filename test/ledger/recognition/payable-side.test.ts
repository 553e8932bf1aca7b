import type { CellValue } from '../../../src/cells/cell-value';
import { partiesApart, payableColumns, wentEitherWay } from '../../../src/ledger/recognition/payable-side';
import { readHeading } from '../../../src/tables/read-heading';
import { agedOf, ledgerOf } from '../../support/ledger-of-cells';
import type { Cells } from '../../support/ledger-of-cells';

const readings = (texts: readonly string[]): ReturnType<typeof readHeading>[][] => texts.map((text) => [readHeading(text)]);

function balances(values: Cells): unknown {
  const { main, ledger } = agedOf(ledgerOf(values), '2025-12-31');
  return {
    customers: main.customers.map(({ customer, balanceCents }) => [customer.name, balanceCents]),
    leftOut: ledger.leftOut.map(({ rowNumber, word }) => [rowNumber, word]),
  };
}

describe('what is left of either side in a column each', () => {
  it('leaves out what the firm owes alone, and no row for a 0 there', () => {
    expect(
      balances([
        ['往来单位', '应收余额', '应付余额', '单号', '到期日'],
        ['甲', 1000, 0, 'A1', '2025-06-01'],
        ['乙', 0, 300, 'B1', '2025-06-01'],
        ['丙', 500, 20, 'A2', '2025-12-05'],
      ]),
    ).toEqual({
      customers: [
        ['甲', 100000],
        ['丙', 50000],
      ],
      leftOut: [[3, '应付余额']],
    });
  });
});

describe('a table of what the firm owes below the ledger', () => {
  const ours = ['甲公司', '1', '2025-05-01', '2025-06-01', 1000, 300, 700];
  const theirs = ['供应一厂', '2', '2025-05-01', '2025-06-01', 500, 0, 500];
  const headings = ['单位名称', '发票号', '开票日期', '到期日', '金额', '已收', '余额'];

  it.each([
    ['供应商', '发票号', '开票日期', '到期日', '应付金额', '已付', '余额'],
    ['供应商名称', '发票号', '开票日期', '到期日', '金额', '已收', '余额'],
  ])('ends it where its headings name suppliers: %s', (...others) => {
    const values = [headings, ours, ['合计', '', '', '', 1000, 300, 700], [], others, theirs];
    expect(balances(values)).toEqual({ customers: [['甲公司', 70000]], leftOut: [[3, '合计']] });
    const { notices } = agedOf(ledgerOf(values), '2025-12-31').ledger;
    expect(notices.filter(({ kind }) => kind === 'endsAtNextTable')).toEqual([
      { kind: 'endsAtNextTable', sheetName: '应收明细', rowNumber: 5 },
    ]);
  });

  it('ends it where a title over the same headings says so', () => {
    expect(balances([headings, ours, [], ['以下为应付账款部分，单位：元'], headings, theirs])).toEqual({
      customers: [['甲公司', 70000]],
      leftOut: [],
    });
  });
});

describe('payableColumns', () => {
  it.each<[readonly string[], readonly number[]]>([
    [
      ['单位名称', '应收金额', '已收金额', '应付金额', '已付金额'],
      [3, 4],
    ],
    [
      ['单位', '应收账款', '应付账款', '已付', '未付'],
      [2, 3, 4],
    ],
    [['单位', '应收金额', '已付金额', '应付金额'], [3]],
    [
      ['Party', 'Receivable', 'Received', 'Payable', 'Paid'],
      [3, 4],
    ],
    [
      ['单位', '应收金额', '收款日期', '收款金额', '付款日期', '付款金额', '应付金额'],
      [4, 5, 6],
    ],
    [
      ['单位', '应收金额', '9月收款', '9月付款', '10月收款', '10月付款', '应付金额'],
      [3, 5, 6],
    ],
  ])('tells what the firm owes by the headings beside: %j is %j (R9c)', (texts, columns) => {
    expect([...payableColumns(readings(texts))].sort()).toEqual(columns);
  });

  it.each([
    [['客户', '应收金额', '已付金额', '未付金额']],
    [['客户', '应付款日期', '应收金额', '付款金额']],
    [['客户', '应付金额', '已付金额', '未付金额']],
    [['Client', 'Invoice amount', 'Paid', 'Unpaid']],
  ])('takes what customers pay for theirs: none in %j', (texts) => {
    expect([...payableColumns(readings(texts))]).toEqual([]);
  });
});

describe('partiesApart', () => {
  it.each<[readonly string[], number | null]>([
    [['供应商', '日期', '金额', '已付', '客户', '日期', '到期日', '金额', '已收'], 4],
    [['日期', '客户', '金额', '已收', '日期', '供应商', '金额', '已付'], 4],
    [['客户', '发票号', '开票日期', '到期日', '应收金额', '', '付款日期', '供应商', '付款金额'], 6],
    [['客户', '发票号', '开票日期', '到期日', '应收金额', '付款日期', '供应商', '付款金额'], 5],
    [['客户', '供应商', '开票日期', '到期日', '应收金额', '已收'], null],
    [['客户', '发票号', '开票日期', '供应商', '到期日', '应收金额', '已收'], null],
    [['客户', '日期', '应收金额', '已付'], null],
  ])('parts tables of suppliers and customers, and no line that names both: %j at %j', (texts, column) => {
    expect(partiesApart(readings(texts))).toBe(column);
  });
});

describe('wentEitherWay', () => {
  it('doubts 已付 beside 已收, and either alone not (R9c)', () => {
    expect([wentEitherWay(['已收', '已付']), wentEitherWay(['已付', '付款金额']), wentEitherWay(['已收金额', '回款'])]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('a ledger beside what the firm owes', () => {
  const both: CellValue[] = ['单位名称', '地区', '日期', '到期日', '应收金额', '已收金额', '应付金额', '已付金额'];

  it('counts no payment to a supplier, and leaves out the supplier’s rows by name (R9c)', () => {
    expect(
      balances([
        both,
        ['甲公司', '华东', '2025-01-05', '2025-02-05', 1000, 300, '', ''],
        ['供一', '华南', '2025-01-05', '2025-02-05', '', '', 700, 100],
        ['乙公司', '华东', '2025-03-05', '2025-04-05', 2000, 0, 500, 500],
      ]),
    ).toEqual({
      customers: [
        ['乙公司', 200000],
        ['甲公司', 70000],
      ],
      leftOut: [[3, '应付金额']],
    });
  });

  it('leaves a supplier’s row out where the balance is of both sides (R9c)', () => {
    expect(
      balances([
        ['往来单位', '日期', '到期日', '应收', '已收', '应付', '已付', '余额'],
        ['甲公司', '2025-01-05', '2025-02-05', 1000, 300, '', '', 700],
        ['供一', '2025-01-05', '2025-02-05', '', '', 500, 100, -400],
      ]),
    ).toEqual({ customers: [['甲公司', 70000]], leftOut: [[3, '应付']] });
  });

  it('takes no dated payment to a supplier for a receipt (R9b, R9c)', () => {
    const values: Cells = [
      ['单位', '发票号', '开票日期', '到期日', '应收金额', '收款日期', '收款金额', '付款日期', '付款金额', '应付金额'],
      ['甲公司', 'A1', '2025-01-05', '2025-02-05', 1000, '2025-03-01', 300, '', '', ''],
      ['乙公司', 'B1', '2025-01-05', '2025-02-05', 500, '', '', '2025-03-05', 200, 400],
    ];
    expect(balances(values)).toEqual({
      customers: [
        ['甲公司', 70000],
        ['乙公司', 50000],
      ],
      leftOut: [],
    });
  });

  it('reads the customers’ table where a shorter one of suppliers ends beside it (R12)', () => {
    expect(
      balances([
        ['应付', '', '', '', '应收'],
        ['供应商', '日期', '金额', '已付', '客户', '开票日期', '到期日', '应收', '已收'],
        ['供一', '2025-01-15', 700, 0, '甲公司', '2025-01-05', '2025-02-05', 1000, 300],
        ['合计', '', 700, 0, '乙公司', '2025-03-05', '2025-04-05', 2000, 0],
      ]),
    ).toEqual({
      customers: [
        ['乙公司', 200000],
        ['甲公司', 70000],
      ],
      leftOut: [],
    });
  });
});
