import { agedOf } from '../../support/ledger-of-cells';
import { withReceipts } from '../../support/ledger-with-receipts';

describe('beforeNetting', () => {
  const workbook = withReceipts(
    [
      ['甲', 'A1', '2025-01-01', '2025-03-31', 100],
      ['甲', 'A2', '2025-01-01', '2025-01-31', 100],
      ['甲', 'A3', '2025-06-01', '2025-06-30', 100],
      ['乙', 'B1', '2025-01-01', '2025-01-31', 100],
    ],
    [
      ['2025-02-10', '甲', '', 250],
      ['2025-02-10', '丙', '', 5],
    ],
  );

  it('keeps the figures before netting, of the book and of the customers that it changed (R10)', () => {
    const { main } = agedOf(workbook, '2025-12-31', { netUnallocated: true });
    expect(
      main.beforeNetting?.customers.map(({ customer, balanceCents, byStanding }) => [
        customer.name,
        balanceCents,
        byStanding.损失,
        byStanding.贷项,
      ]),
    ).toEqual([['甲', 5000, 30000, -25000]]);
    expect(main.beforeNetting?.byStanding).toEqual({ 正常: 0, 关注: 0, 次级: 0, 可疑: 0, 损失: 40000, 贷项: -25500, 待核实: 0 });
    expect(agedOf(workbook, '2025-12-31', { netUnallocated: false }).main.beforeNetting).toBeUndefined();
  });
});
