import type { Cells } from '../../support/ledger-of-cells';
import { agedOf, ledgerOf, readOf } from '../../support/ledger-of-cells';

/** The balance of each customer with receipts netted, and the last balances that are said to differ. */
function read(values: Cells): readonly unknown[] {
  const choices = { creditDays: 30, netUnallocated: true };
  const workbook = ledgerOf(values);
  const { main } = agedOf(workbook, '2025-12-31', choices);
  return [
    main.customers.map(({ customer, balanceCents }) => [customer.name, balanceCents]),
    readOf(workbook, choices).notices.filter(({ kind }) => kind === 'lastBalanceDiffers').length,
  ];
}

const book = ['日期', '客户', '摘要', '借方', '贷方', '方向', '余额'];
const single = ['日期', '客户', '摘要', '金额', '方向', '余额'];

describe('方向 of a book with running balances (R10, R12)', () => {
  it('is that of the entry where the balances run on as they stand, and no sign of the last', () => {
    const lines: Cells = [
      book,
      ['2025-01-01', '甲公司', '期初余额', '', '', '借', 1000],
      ['2025-02-01', '甲公司', '销售', 500, '', '借', 1500],
      ['2025-03-01', '甲公司', '收款', '', 300, '贷', 1200],
      ['2025-01-01', '乙公司', '期初余额', '', '', '借', 200],
      ['2025-02-01', '乙公司', '收款', '', '50.00', '贷', '150.00'],
    ];
    expect(read(lines)).toEqual([
      [
        ['甲公司', 1_200_00],
        ['乙公司', 150_00],
      ],
      0,
    ]);
  });

  it('is so beside one column of sums, too, whose sides it then says', () => {
    const lines: Cells = [
      single,
      ['2025-01-01', '甲公司', '期初余额', '', '借', 1000],
      ['2025-02-01', '甲公司', '销售', 500, '借', 1500],
      ['2025-03-01', '甲公司', '收款', 300, '贷', 1200],
    ];
    expect(read(lines)).toEqual([[['甲公司', 1_200_00]], 0]);
  });

  it('stays that of the balance where the balances run on by it alone', () => {
    const lines: Cells = [
      book,
      ['2025-01-01', '甲公司', '期初余额', '', '', '借', 1000],
      ['2025-02-01', '甲公司', '收款', '', 1300, '贷', 300],
      ['2025-03-01', '甲公司', '销售', 100, '', '贷', 200],
    ];
    expect(read(lines)).toEqual([[['甲公司', -200_00]], 0]);
  });

  it('stays so where its rows show neither: the last balance is told to differ', () => {
    const lines: Cells = [book, ['2025-02-01', '甲公司', '销售', 500, '', '借', 500], ['2025-03-01', '甲公司', '收款', '', 300, '贷', 250]];
    expect(read(lines)).toEqual([[['甲公司', 200_00]], 1]);
  });
});
