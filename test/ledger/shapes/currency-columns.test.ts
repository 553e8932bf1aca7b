import type { CellValue } from '../../../src/cells/cell-value';
import { currencyColumns } from '../../../src/ledger/shapes/currency-columns';
import { agedOf, ledgerOf, sheetOf } from '../../support/ledger-of-cells';
import type { Cells } from '../../support/ledger-of-cells';

function books(values: Cells): unknown {
  const { main, otherCurrencies } = agedOf(ledgerOf(values), '2025-12-31');
  return [main, ...otherCurrencies].map(({ currency, customers }) => [
    currency,
    ...customers.map(({ customer, balanceCents }) => [customer.name, balanceCents]),
  ]);
}

const begin: CellValue[] = ['客户', '发票号', '开票日期', '到期日'];
const dates: CellValue[] = ['2025-01-05', '2025-02-05'];

describe('currencyColumns', () => {
  it('reads a column a currency as rows of that currency (R12d)', () => {
    expect(
      books([
        [...begin, '美元金额', '人民币金额', '已收美元', '已收人民币'],
        ['甲公司', 'A1', ...dates, 1000, '', 300, ''],
        ['甲公司', 'A2', ...dates, '', 2000, '', 500],
        ['乙公司', 'A3', ...dates, 0, 780, '', 0],
        ['合计', '', '', '', 1000, 2780, 300, 500],
      ]),
    ).toEqual([
      ['CNY', ['甲公司', 150000], ['乙公司', 78000]],
      ['USD', ['甲公司', 70000]],
    ]);
  });

  it('reads currencies that stand over their columns (R12d)', () => {
    expect(
      books([
        [...begin, '人民币', '', '美元', ''],
        ['', '', '', '', '金额', '已收', '金额', '已收'],
        ['甲公司', 'A1', ...dates, '', '', 1000, 300],
        ['甲公司', 'A2', ...dates, 2000, 500, '', ''],
        ['乙公司', 'A3', ...dates, 780, '', '', ''],
      ]),
    ).toEqual([
      ['CNY', ['甲公司', 150000], ['乙公司', 78000]],
      ['USD', ['甲公司', 70000]],
    ]);
  });

  it('knows two foreign currencies apart (R12d)', () => {
    expect(
      books([
        ['Customer', 'Invoice no', 'Invoice date', 'Due date', 'Amount (USD)', 'Amount (EUR)', 'Paid USD', 'Paid EUR'],
        ['Alder', 'A1', ...dates, 1000, '', 300, ''],
        ['Birch', 'A2', ...dates, '', 2000, '', 500],
      ]),
    ).toEqual([
      ['USD', ['Alder', 70000]],
      ['EUR', ['Birch', 150000]],
    ]);
  });

  it('leaves a sheet whose sums are worth what stands beside them in home currency, and counts the latter with its receipts (R12d)', () => {
    const values: Cells = [
      [...begin, '美元金额', '人民币金额', '已收人民币'],
      ['甲公司', 'A1', ...dates, 1000, 7200, 720],
      ['甲公司', 'A2', ...dates, 200, 1440, 0],
    ];
    const sheet = sheetOf('应收明细', values);
    expect(currencyColumns(sheet)).toBe(sheet);
    expect(books(values)).toEqual([['CNY', ['甲公司', 792000]]]);
  });

  it('counts the home currency of a row that owes in both, and leaves the other sum in a column that is named (R9c, R12d)', () => {
    const values: Cells = [
      [...begin, '美元应收金额', '人民币应收金额'],
      ['甲公司', 'A1', ...dates, 1000, 50],
      ['乙公司', 'A2', ...dates, 200, ''],
      ['丙公司', 'A3', ...dates, '', 70],
    ];
    const [, first, second] = currencyColumns(sheetOf('应收明细', values)).values;
    expect([first, second]).toEqual([
      ['甲公司', 'A1', ...dates, 1000, 50, 'CNY'],
      ['乙公司', 'A2', ...dates, '', 200, 'USD'],
    ]);
  });
});
