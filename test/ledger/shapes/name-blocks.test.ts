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
