import { agedOf, ledgerOf } from '../../support/ledger-of-cells';
import type { Cells } from '../../support/ledger-of-cells';

const headings = ['Date', 'Particulars', 'Vch No.', 'Debit', 'Credit'];
const account = (name: string, ...rows: Cells): Cells => [[`Ledger: ${name}`], headings, ...rows];
const alpha = account('Alpha Ltd', ['2025-06-01', 'Sales', 'S1', 300, '']);
const sales = account('Sales', ['2025-06-01', 'Alpha Ltd', 'S1', '', 500], ['2025-07-01', 'Cash', 'S2', '', 70]);
const bank = account('HDFC Bank', ['2025-08-01', 'Beta Ltd', 'R1', 40, '']);
const beta = account('Beta Ltd', ['2025-06-02', 'Sales', 'S3', 120, ''], ['2025-08-01', 'HDFC Bank', 'R1', '', 40]);
const customersOf = (cells: Cells): unknown => {
  const { main, ledger } = agedOf(ledgerOf(cells), '2025-12-31', { creditDays: 0, netUnallocated: true });
  return [
    main.customers.map(({ customer, balanceCents }) => [customer.name, balanceCents]),
    ledger.leftOut.map(({ rowNumber, word }) => [rowNumber, word]),
  ];
};

describe('nameBlocks', () => {
  it.each([
    ['in one cell', ['科目：112201 应收账款_国内  客户：0301 启明科技'], ['科目：112201 应收账款_国内  客户：0302 长风重工']],
    [
      'in cells of their own',
      ['科目：112201 应收账款_国内', '', '客户：0301 启明科技'],
      ['科目：112201 应收账款_国内', '', '客户：0302 长风重工'],
    ],
  ])('takes the customer for whose the rows are where the account stands before it, %s', (_where, one, other) => {
    const lines: Cells = [
      ['日期', '凭证字号', '摘要', '借方', '贷方', '余额方向', '余额'],
      ['2025-07-10', '转-5', '销售商品', 8000, '', '借', 8000],
    ];
    expect(customersOf([one, ...lines, other, ...lines])).toEqual([
      [
        ['启明科技', 800000],
        ['长风重工', 800000],
      ],
      [],
    ]);
  });

  const statement: Cells = [
    ['日期', '单据号', '到期日', '应收金额'],
    ['2025-06-01', 'S1', '2025-07-01', 300],
  ];
  it.each([
    ['客户往来对账单（客户：甲公司）'],
    ['客户往来对账单(客户名称: 甲公司)'],
    ['往来对账单【往来单位：甲公司】'],
    ['应收账款明细账[购货单位：甲公司]'],
    ['对账单（客户：甲公司，单位：元）'],
    ['对账单（客户：甲公司 期间：2025年1-6月）'],
    ['对账单-客户：甲公司'],
    ['对账单（客户：0101 甲公司）（单位：元）'],
    ['Statement of account (Customer: 甲公司)'],
  ])('takes the customer that a title names in brackets: %s', (title) => {
    expect(customersOf([[title], ...statement])).toEqual([[['甲公司', 30000]], []]);
    expect(customersOf([['某某公司'], [title, '', '', '单位：元'], [], ...statement])).toEqual([[['甲公司', 30000]], []]);
  });

  it.each([
    ['Account No: 1001 | Alpha Ltd', 'Account No: 1002 | Beta Ltd'],
    ['A/C No. 1001 - Alpha Ltd', 'A/C No. 1002 - Beta Ltd'],
    ['Customer ID: C-1001 / Alpha Ltd', 'Customer ID: C-1002 / Beta Ltd'],
    ['Account Number: 1001 | Name: Alpha Ltd', 'Account Number: 1002 | Name: Beta Ltd'],
    ['客户编号：1001 Alpha Ltd', '客户编号：1002 Beta Ltd'],
  ])('takes the customer behind the number of an account: %s', (one, other) => {
    const sale = (number: string, sum: number): Cells[number] => ['2025-06-01', 'Sales', number, sum, ''];
    const expected = [
      ['Alpha Ltd', 30000],
      ['Beta Ltd', 7000],
    ];
    expect(customersOf([headings, [one], sale('S1', 300), [other], sale('S2', 70)])).toEqual([expected, []]);
    expect(customersOf([[one], headings, sale('S1', 300), [], [other], headings, sale('S2', 70)])).toEqual([expected, []]);
  });

  it('takes no bank for a customer behind the number of its account', () => {
    const rows = [headings, ['Account No: 1000 | HDFC Bank'], ['2025-08-01', 'Beta', 'R1', 40, '']];
    expect(customersOf([...rows, ['Account No: 1001 | Alpha Ltd'], ['2025-06-01', 'Sales', 'S1', 300, '']])).toEqual([
      [['Alpha Ltd', 30000]],
      [[3, 'HDFC Bank']],
    ]);
  });

  it('takes names with brackets of their own as they are', () => {
    expect(customersOf([['对账单（客户：甲公司（北京）分店）'], ...statement])).toEqual([[['甲公司（北京）分店', 30000]], []]);
    expect(customersOf([['客户：甲公司（北京）'], ...statement])).toEqual([[['甲公司（北京）', 30000]], []]);
  });

  it('takes the customers of blocks that bear such titles', () => {
    const other: Cells = [statement[0] ?? [], ['2025-06-02', 'S2', '2025-07-02', 70]];
    expect(customersOf([['对账单（客户：甲公司）'], ...statement, [], ['对账单（客户：乙公司）'], ...other])).toEqual([
      [
        ['甲公司', 30000],
        ['乙公司', 7000],
      ],
      [],
    ]);
  });

  it('takes no name from a remark in brackets beside figures', () => {
    const [heads = [], line = []] = statement;
    expect(
      customersOf([
        ['客户', ...heads, '备注'],
        ['甲公司', ...line, '运费（客户：自付）'],
      ]),
    ).toEqual([[['甲公司', 30000]], []]);
  });

  it('takes the account’s customer where none is named behind it', () => {
    const lines: Cells = [headings, ['2025-06-01', 'Sales', 'S1', 300, '']];
    expect(customersOf([['科目：1122 应收账款-启明科技', '', '客户：'], ...lines])).toEqual([[['启明科技', 30000]], []]);
  });

  it('counts nothing of accounts that are no customers’, and names their rows (R12)', () => {
    expect(customersOf([...alpha, ...sales])).toEqual([
      [['Alpha Ltd', 30000]],
      [
        [6, 'Sales'],
        [7, 'Sales'],
      ],
    ]);
  });

  it('reads the customers between and behind such accounts', () => {
    expect(customersOf([...bank, ...alpha, ...sales, ...beta])).toEqual([
      [
        ['Alpha Ltd', 30000],
        ['Beta Ltd', 8000],
      ],
      [
        [3, 'HDFC Bank'],
        [9, 'Sales'],
        [10, 'Sales'],
      ],
    ]);
  });

  it('reads accounts by number and name, over headings of their own or below those of all (R9a)', () => {
    const heads = ['Invoice No', 'Invoice Date', 'Due Date', 'Amount', 'Paid'];
    const [one, other]: [Cells, Cells] = [[['1', '2025-01-01', '2025-02-01', 1000, 100]], [['2', '2025-01-05', '2025-02-05', 700, 0]]];
    const [ofAlpha, ofBeta] = [['Account: C-1001 - Alpha Ltd'], ['Account: C-1002 - Beta GmbH']];
    for (const cells of [
      [ofAlpha, heads, ...one, ofBeta, heads, ...other],
      [ofAlpha, heads, ...one, ofBeta, ...other],
      [heads, ofAlpha, ...one, ofBeta, ...other],
    ])
      expect(customersOf(cells)).toEqual([
        [
          ['C-1001 - Alpha Ltd', 90000],
          ['C-1002 - Beta GmbH', 70000],
        ],
        [],
      ]);
  });
});
