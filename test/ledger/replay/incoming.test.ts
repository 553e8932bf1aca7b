import { agedOf, ledgerOf, readOf } from '../../support/ledger-of-cells';

describe('incomingOfRow: 借方/贷方 books', () => {
  const book = ledgerOf([
    ['日期', '客户', '凭证号', '摘要', '借方金额', '贷方金额', '方向', '余额'],
    ['2025-01-01', '甲', '', '上年结转', '', '', '借', 50],
    ['2025-01-10', '甲', '记-1', '销售', 1000, '', '借', 1050],
    ['2025-02-10', '甲', '记-9', '收款', '', 300, '借', 750],
    ['2025-02-28', '甲', '', '本月合计', 1000, 300, '借', 750],
    ['2025-03-10', '甲', '记-20', '收款', '', 100, '借', 650],
  ]);

  it('reads debits as invoices and credits as receipts that wait to be netted (R10)', () => {
    const ledger = readOf(book);
    expect(ledger.rows.map(({ entry, amountCents }) => [entry, amountCents])).toEqual([
      ['opening', 5000],
      [undefined, 100000],
      ['receipt', -30000],
      ['receipt', -10000],
    ]);
    expect(ledger.leftOut.map(({ rowNumber }) => rowNumber)).toEqual([5]);
    const { main, basis } = agedOf(book, '2025-02-28');
    expect([basis, main.balanceCents, main.byStanding.贷项, main.tieOut.differenceCents]).toEqual(['receipts', 75000, -30000, 0]);
  });

  it('nets the credits against the debits where that is chosen (R11)', () => {
    const { main } = agedOf(book, '2025-12-31', { netUnallocated: true });
    expect([main.balanceCents, main.byStanding.贷项, main.tieOut.differenceCents]).toEqual([65000, 0, 0]);
  });
});
