import { latenessByMonth } from '../../src/desk/lateness-by-month';
import { formatIsoDay } from '../../src/domain/calendar/serial-day';
import { formatCents } from '../../src/domain/money/cents';
import { deskOfTables } from '../support/desk-of-cells';

describe('latenessByMonth', () => {
  it('averages by money how late the receipts of each of 24 months were, early below zero, and keeps what was before out (R29a, R36)', () => {
    const desk = deskOfTables(
      {
        ledger: [
          ['甲公司', 'A1', '2023-12-01', '2024-01-31', 1000],
          ['甲公司', 'A2', '2025-10-01', '2025-12-10', 900],
          ['乙公司', 'B1', '2025-10-01', '2025-12-10', 900],
        ],
        receipts: [
          // The month before the first of the 24.
          ['2023-12-31', '甲公司', 'A1', 400],
          ['2024-02-01', '甲公司', 'A1', 100],
          // 300 × 10 days late and 100 × 2 days early: 2,800 ÷ 400 = 7.
          ['2025-12-20', '甲公司', 'A2', 300],
          ['2025-12-08', '甲公司', 'A2', 100],
          ['2025-12-15', '甲公司', '', 5],
          ['2026-01-01', '甲公司', 'A2', 50],
        ],
      },
      '2025-12-31',
    );
    const account = desk.accounts.get('甲公司');
    const months = account === undefined ? [] : latenessByMonth(desk, account);
    expect([months.length, ...[months[0], months.at(-1)].map((month) => formatIsoDay(month?.end ?? 0))]).toEqual([
      24,
      '2024-01-31',
      '2025-12-31',
    ]);
    expect(
      months.flatMap(({ end, daysLate, receivedCents }) =>
        daysLate === null ? [] : [[formatIsoDay(end), daysLate.toString(), formatCents(receivedCents)]],
      ),
    ).toEqual([
      ['2024-02-29', '1', '100.00'],
      ['2025-12-31', '7', '400.00'],
    ]);
  });
});
