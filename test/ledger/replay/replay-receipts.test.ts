import { agedOf } from '../../support/ledger-of-cells';
import { withReceipts } from '../../support/ledger-with-receipts';

describe('replayReceipts', () => {
  const workbook = withReceipts(
    [
      ['甲', 'A1', '2025-01-01', '2025-01-31', 1000],
      ['甲', 'A2', '2025-03-01', '2025-03-31', 500],
    ],
    [
      ['2025-02-10', '甲', 'A1', 400],
      ['2025-04-10', '甲', 'A1', 600],
    ],
  );

  it.each([
    ['2024-12-31', 0, 0],
    ['2025-02-09', 100000, 9],
    ['2025-02-10', 60000, 10],
    ['2025-03-01', 110000, 29],
    ['2025-04-10', 50000, 10],
  ])('stands at %s as the invoices and receipts up to then make it (R9)', (asOf, balanceCents, longest) => {
    const { main, basis } = agedOf(workbook, asOf);
    expect(basis).toBe('receipts');
    expect([main.balanceCents, main.customers[0]?.longestDaysOverdue ?? 0]).toEqual([balanceCents, longest]);
    expect(main.tieOut.differenceCents).toBe(0);
  });

  it('charges the day of payment on the old balance, and keeps the penalty of an invoice paid late in full (R15)', () => {
    // A1: 10 days × 0.0003 × 1000 = 3.00; 20 days × 0.0003 × 600 = 3.60; 39 days × 0.0005 × 600 = 11.70. A2: 10 days × 0.0003 × 500 = 1.50.
    const { main } = agedOf(workbook, '2025-04-10');
    expect(main.positions.map(({ penaltyCents, settled }) => [penaltyCents, settled])).toEqual([
      [1830, true],
      [150, false],
    ]);
    expect(main.penaltyCents).toBe(1980);
  });

  it('replays 150,000 receipts that name invoices nobody has (R9, R10)', () => {
    const receipts = Array.from({ length: 150_000 }, (_unused, index) => [45700, '甲', `X${index}`, 1]);
    const aged = agedOf(withReceipts([['甲', 'A1', 45658, 45688, 1000]], receipts), '2025-12-31');
    expect([aged.main.balanceCents, aged.notices.length, aged.ledger.newestDay]).toEqual([100000 - 15_000_000, 150_000, 45700]);
  });
});
