import { agedOf, ledgerOf, readOf } from '../../support/ledger-of-cells';

describe('pairedColumns', () => {
  it('takes them for billed and received where every credit stands beside its debit', () => {
    const pairs = ledgerOf([
      ['单位名称', '发票号', '业务日期', '到期日', '借方金额', '贷方金额', '期末余额'],
      ['甲', 'A1', '2025-01-01', '2025-01-31', 1000, 300, 700],
      ['乙', 'B1', '2025-01-01', '2025-01-31', 500, '', 500],
      ['合计', '', '', '', 1500, 300, 1200],
    ]);
    const { main, basis } = agedOf(pairs, '2025-03-01');
    expect([basis, main.balanceCents, main.byStanding.关注]).toEqual(['snapshot', 120000, 120000]);
    expect(main.positions.map(({ amountCents, receivedCents }) => [amountCents, receivedCents])).toEqual([
      [100000, 30000],
      [50000, 0],
    ]);
    expect(readOf(pairs).notices).toEqual([{ kind: 'snapshotFigures' }]);
  });
});
