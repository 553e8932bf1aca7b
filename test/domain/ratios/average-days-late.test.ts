import { averageDaysLate } from '../../../src/domain/ratios/average-days-late';

const dueDay = 1000;

describe('averageDaysLate', () => {
  it('weighs days by what was received, early ones negative (R29a)', () => {
    // 100.00 ten days late, 300.00 two days early: (1,000 − 600) ÷ 400 = 1.
    const receipts = [
      { day: 1010, dueDay, amountCents: 10_000 },
      { day: 998, dueDay, amountCents: 30_000 },
    ];
    expect(averageDaysLate(receipts, 900, 1100)?.toFixed(1)).toBe('1.0');
  });

  it('counts receipts after the first day and up to the last one, positive ones only (R29a)', () => {
    const receipts = [
      { day: 1000, dueDay, amountCents: 10_000 },
      { day: 1001, dueDay, amountCents: 10_000 },
      { day: 1010, dueDay, amountCents: 10_000 },
      { day: 1011, dueDay, amountCents: 10_000 },
      { day: 1005, dueDay, amountCents: -10_000 },
    ];
    // 1 and 10 days late: 5.5.
    expect(averageDaysLate(receipts, 1000, 1010)?.toFixed(1)).toBe('5.5');
  });

  it('is null where nothing was received (R29a)', () => {
    expect(averageDaysLate([], 900, 1100)).toBeNull();
    expect(averageDaysLate([{ day: 1010, dueDay, amountCents: -1 }], 900, 1100)).toBeNull();
  });
});
