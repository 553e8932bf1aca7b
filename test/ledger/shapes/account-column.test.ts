import { accountColumn } from '../../../src/ledger/shapes/account-column';
import { agedOf, ledgerOf, sheetOf } from '../../support/ledger-of-cells';
import type { Cells } from '../../support/ledger-of-cells';

const choices = { creditDays: 0, netUnallocated: true };
const read = (values: Cells): unknown => {
  const { main, ledger } = agedOf(ledgerOf(values), '2025-12-31', choices);
  return {
    customers: main.customers.map(({ customer, balanceCents }) => [customer.name, balanceCents]),
    leftOut: ledger.leftOut.map(({ rowNumber, word }) => [rowNumber, word]),
  };
};
const vouchers = (...accounts: readonly (readonly (string | number)[])[]): Cells => [
  ['日期', '凭证号', '摘要', ...(accounts[0] ?? []), '客户', '借方金额', '贷方金额'],
  ['2025-03-01', '记-1', '销售', ...(accounts[1] ?? []), '甲公司', 11300, ''],
  ['2025-03-01', '记-1', '销售', ...(accounts[2] ?? []), '', '', 10000],
  ['2025-05-01', '记-9', '收款', ...(accounts[3] ?? []), '', 5000, ''],
  ['2025-05-01', '记-9', '收款', ...(accounts[1] ?? []), '甲公司', '', 5000],
  ['2025-11-01', '记-19', '预收', ...(accounts[4] ?? []), '甲公司', '', 700],
  ['合计', '', '', ...(accounts[0] ?? []).map(() => ''), '', 16300, 15700],
];

describe('accountColumn', () => {
  it.each<[string, Cells]>([
    [
      'numbers and names',
      vouchers(['科目编码', '科目名称'], ['1122', '应收账款'], ['6001', '主营业务收入'], ['1002', '银行存款'], ['2203', '预收账款']),
    ],
    ['names alone', vouchers(['会计科目'], ['应收账款'], ['主营业务收入'], ['银行存款'], ['预收账款'])],
    ['English names', vouchers(['GL Account'], ['Accounts receivable'], ['主营业务收入'], ['银行存款'], ['Advances from customers'])],
  ])('keeps of a book of vouchers the lines of its customers’ accounts, by %s, and names the others (R9a, R10, R12)', (_by, values) => {
    expect(read(values)).toEqual({
      customers: [['甲公司', 560000]],
      leftOut: [
        [3, '主营业务收入'],
        [4, '银行存款'],
        [7, '合计'],
      ],
    });
  });

  it('does so by numbers alone, with those of sub-accounts', () => {
    expect(read(vouchers(['科目代码'], [112201], [6001], [1002], ['2203.01']))).toEqual({
      customers: [['甲公司', 560000]],
      leftOut: [
        [3, '6001'],
        [4, '1002'],
        [7, '合计'],
      ],
    });
  });

  it('does so where the figures are text, whatever they say, and names what else its customers’ names stand beside', () => {
    expect(
      read([
        ['日期', '凭证号', '摘要', '科目名称', '客户', '借方金额', '贷方金额'],
        ['2025-03-01', '记-1', '销售', '应收账款', '甲公司', '11,000.00', ''],
        ['2025-03-01', '记-1', '销售', '主营业务收入', '甲公司', '', '11,000.00'],
        ['2025-05-01', '记-9', '收款', '银行存款', '甲公司', '5,000.00', ''],
        ['2025-05-01', '记-9', '收款', '应收账款', '甲公司', '', '5,000.00'],
        ['2025-05-02', '记-10', '收票', '应收票据', '乙公司', '￥７，０００．００', ''],
        ['2025-05-03', '记-11', '收票', '应收票据', '乙公司', '待定', ''],
      ]),
    ).toEqual({
      customers: [['甲公司', 600000]],
      leftOut: [
        [3, '主营业务收入'],
        [4, '银行存款'],
        [6, '应收票据'],
        [7, '应收票据'],
      ],
    });
  });

  it('keeps provisions for bad debts apart from the debts', () => {
    expect(
      read([
        ['日期', '凭证号', '科目名称', '客户', '借方金额', '贷方金额'],
        ['2025-03-01', '记-1', '应收账款', '甲公司', 100, ''],
        ['2025-03-01', '记-2', '坏账准备-应收账款', '甲公司', '', 5],
      ]),
    ).toEqual({ customers: [['甲公司', 10000]], leftOut: [[3, '坏账准备-应收账款']] });
  });

  it.each([
    ['no account of customers', '银行存款', '库存现金'],
    ['no other account', '应收账款', '应收账款'],
  ])('leaves a sheet with %s as it is', (_what, one, other) => {
    const sheet = sheetOf('账', [
      ['日期', '凭证号', '科目名称', '客户', '借方金额', '贷方金额'],
      ['2025-03-01', '记-1', one, '甲公司', 100, ''],
      ['2025-03-02', '记-2', other, '甲公司', '', 5],
    ]);
    expect(accountColumn(sheet)).toBe(sheet);
  });
});
