import { agedOf, day, ledgerOf, readOf } from '../../support/ledger-of-cells';
import type { Cells } from '../../support/ledger-of-cells';

const left = ['日期', '摘要', '应收', '已收'];
const blocks = (...between: readonly string[]): Cells => [
  ['往来明细'],
  ['客户：东升建材', '', '', '', ...between, '客户：西林五金'],
  [...left, ...between, ...left],
  ['2025-06-01', '水泥', 5000, '', ...between, '2025-06-11', '五金', 900, ''],
  ['2025-07-01', '回款', '', 2000, ...between, '2025-07-11', '回款', '', 400],
  ['2025-10-01', '砂石', 3000, '', ...between],
  ['2025-11-01', '砂石', '三千', '', ...between, '2025-11-11', '五金', '六百', ''],
];

describe('sideBySide', () => {
  it.each([[['']], [['', '']], [[]]])('reads each of two blocks under its own customer, with %j between them (R9a)', (between) => {
    const { main } = agedOf(ledgerOf(blocks(...between)), '2025-12-31', { creditDays: 0, netUnallocated: true });
    expect(main.customers.map(({ customer, balanceCents }) => [customer.name, balanceCents])).toEqual([
      ['东升建材', 600000],
      ['西林五金', 50000],
    ]);
  });

  it('tells of every row and cell where it stands on the sheet', () => {
    const { rows, problems } = readOf(ledgerOf(blocks('')), { creditDays: 0 });
    const invoices = rows.filter(({ entry }) => entry === undefined);
    expect(invoices.map(({ customer, rowNumber, invoiceDay }) => [customer.name, rowNumber, invoiceDay])).toEqual([
      ['东升建材', 4, day('2025-06-01')],
      ['东升建材', 6, day('2025-10-01')],
      ['东升建材', 7, day('2025-11-01')],
      ['西林五金', 4, day('2025-06-11')],
      ['西林五金', 7, day('2025-11-11')],
    ]);
    expect(problems.map(({ place, value }) => [place.row, place.column, value])).toEqual([
      [6, 2, '三千'],
      [6, 7, '六百'],
    ]);
  });

  it('takes tables of one layout for one ledger, and leaves those of others where they are', () => {
    const headings = ['客户', '发票号', '到期日', '未收金额'];
    const sums = (cells: Cells): unknown =>
      readOf(ledgerOf(cells)).rows.map(({ customer, statedBalanceCents }) => [customer.name, statedBalanceCents]);
    expect(
      sums([
        [...headings, '', ...headings],
        ['甲公司', 'A1', '2025-06-01', 100, '', '丙公司', 'A3', '2025-06-03', 300],
        ['乙公司', 'A2', '2025-06-02', 200],
      ]),
    ).toEqual([
      ['甲公司', 10000],
      ['乙公司', 20000],
      ['丙公司', 30000],
    ]);
    expect(
      sums([
        [...headings, '', '供应商', '发票号', '到期日', '未付金额'],
        ['甲公司', 'A1', '2025-06-01', 100, '', '丙公司', 'B3', '2025-06-03', 300],
      ]),
    ).toEqual([['甲公司', 10000]]);
  });
});
