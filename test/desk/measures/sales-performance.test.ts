import { salesPerformance } from '../../../src/desk/measures/sales-performance';
import { defaultPolicy } from '../../../src/policy/default-policy';
import { deskOfTables } from '../../support/desk-of-cells';
import type { Tables } from '../../support/desk-of-cells';

const tables: Tables = {
  ledger: [
    // On day 45, on day 46, on day 90, on day 91.
    ['甲公司', 'A1', '2025-06-01', '2025-07-01', 100, '小李'],
    ['甲公司', 'A2', '2025-06-01', '2025-07-01', 200, '小李'],
    ['甲公司', 'A3', '2025-06-01', '2025-07-01', 300, '小李'],
    ['甲公司', 'A4', '2025-06-01', '2025-07-01', 400, '小李'],
    // Settled more than twelve months ago.
    ['甲公司', 'A5', '2024-11-01', '2024-12-01', 500, '小李'],
    // Open for 90 days, for 91, for 91 and disputed.
    ['乙公司', 'B1', '2025-10-02', '2025-11-01', 600, '老王'],
    ['乙公司', 'B2', '2025-10-01', '2025-11-01', 700, '老王'],
    ['乙公司', 'B3', '2025-10-01', '2025-11-01', 800, '老王'],
    // Written off: neither settled nor open; a red one is none.
    ['乙公司', 'B4', '2025-01-01', '2025-02-01', 900, '老王'],
    ['乙公司', 'B5', '2025-01-01', '2025-02-01', -50, '老王'],
  ],
  receipts: [
    ['2025-07-16', '甲公司', 'A1', 100],
    ['2025-06-20', '甲公司', 'A2', 150],
    ['2025-07-17', '甲公司', 'A2', 50],
    ['2025-08-30', '甲公司', 'A3', 300],
    ['2025-08-31', '甲公司', 'A4', 400],
    ['2024-12-31', '甲公司', 'A5', 500],
    ['2025-12-01', '乙公司', 'B2', 10],
  ],
  disputes: [['乙公司', 'B3', '2025-12-01', '', '质量']],
  writeOffs: [['乙公司', 'B4', '2025-12-01', 900, '总经理']],
};

const told = (policy = defaultPolicy) =>
  salesPerformance(deskOfTables(tables, '2025-12-31', {}, policy)).map(({ name, pace, points }) => [
    name,
    ...Object.values(pace).map(({ count, cents }) => [count, cents / 100]),
    points?.toNumber(),
  ]);

describe('salesPerformance', () => {
  it('counts what was settled by the days since the invoice, and what is open too long, and gives points (R34)', () => {
    expect(told()).toEqual([
      ['小李', [1, 100], [2, 500], [1, 400], [0, 0], 0],
      ['老王', [0, 0], [0, 0], [0, 0], [1, 690], -1],
    ]);
  });

  it('obeys the days and the points of the policy (R34)', () => {
    const sales = { promptDays: 46, lateDays: 89, bonus: 2, malus: -0.5 };
    expect(told({ ...defaultPolicy, sales })).toEqual([
      ['小李', [2, 300], [0, 0], [2, 700], [0, 0], 3],
      ['老王', [0, 0], [0, 0], [0, 0], [2, 1290], -1],
    ]);
  });
});
