import { codedNames } from '../../../src/ledger/shapes/coded-names';
import { agedOf, ledgerOf, sheetOf } from '../../support/ledger-of-cells';
import type { Cells } from '../../support/ledger-of-cells';

const rows = (headings: readonly [string, string], ...customers: readonly (readonly [string | number, string])[]): Cells => [
  [...headings, '单据号', '业务日期', '到期日', '余额'],
  ...customers.map((customer, index) => [...customer, `A${index}`, '2025-03-01', '2025-04-01', 10000 * (index + 1)]),
];
const customersOf = (values: Cells): unknown => {
  const { main } = agedOf(ledgerOf(values), '2025-12-31');
  return main.customers.map(({ customer, balanceCents }) => [customer.name, balanceCents]);
};

describe('codedNames', () => {
  it.each<[readonly [string, string]]>([
    [['Customer', 'Name']],
    [['客户编码', '客户名称']],
    [['客户', '单位名称']],
    [['Customer No.', 'Customer Name']],
  ])('keeps apart who has a code and no name, and people who are called alike (%s)', (headings) => {
    expect(customersOf(rows(headings, [100001, '甲公司'], [100002, ''], [100003, '乙公司'], [100004, '张三'], [100005, '张三']))).toEqual([
      ['张三 100005', 5000000],
      ['张三 100004', 4000000],
      ['乙公司', 3000000],
      ['100002', 2000000],
      ['甲公司', 1000000],
    ]);
  });

  it('gives a code without a name the one that it bears elsewhere, and fills down only where there is no code', () => {
    expect(customersOf(rows(['客户编码', '客户名称'], ['C02', '乙公司'], ['C01', '甲公司'], ['C02', ''], ['', '']))).toEqual([
      ['乙公司', 8000000],
      ['甲公司', 2000000],
    ]);
  });

  it.each(['甲公司', '杭州甲集团', 'Oakfield Trading Co., Ltd.'])(
    'knows a firm by its name, whichever of its codes a line bears (%s)',
    (firm) => {
      expect(customersOf(rows(['客户编码', '客户名称'], ['C01', firm], ['C101', firm]))).toEqual([[firm, 3000000]]);
    },
  );

  it.each(['张三', '李会', 'John Smith'])('does not take two people for one (%s)', (person) => {
    expect(customersOf(rows(['Customer ID', 'Customer Name'], ['C01', person], ['C101', person]))).toEqual([
      [`${person} C101`, 2000000],
      [`${person} C01`, 1000000],
    ]);
  });

  it.each<[string, readonly (readonly [string | number, string])[]]>([
    [
      'one to one',
      [
        [1001, '张三'],
        [1002, '李四'],
        ['01001', '张三'],
      ],
    ],
    [
      'of fewer codes than names',
      [
        [1122, '张三'],
        [2203, '张三'],
        [1122, '李四'],
        [1122, '王五'],
      ],
    ],
  ])('leaves a sheet that is %s as it is', (_what, customers) => {
    const sheet = sheetOf('账', rows(['客户编码', '客户名称'], ...customers));
    expect(codedNames(sheet)).toBe(sheet);
  });
});
