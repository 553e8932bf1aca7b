import fc from 'fast-check';

import { serialFromYmd } from '../../../src/domain/calendar/serial-day';
import { lprTable } from '../../../src/domain/law/lpr';
import { statutoryByReceipts, statutoryWorking } from '../../../src/domain/law/statutory-by-receipts';
import { defaultStatutoryTerms } from '../../../src/domain/law/statutory-interest';
import { compileStatutory } from '../../../src/domain/law/statutory-rates';
import { Exact } from '../../../src/domain/money/exact';

/** The loan prime rate of the day of breach and a half, by the year of 365 days. */
const rates = compileStatutory(defaultStatutoryTerms, lprTable);
const day = (year: number, month: number, date: number): number => serialFromYmd(year, month, date) ?? 0;

describe('statutoryWorking', () => {
  it('shows one stretch at the rate of the day of breach (R16)', () => {
    const [segment, ...others] = statutoryWorking(10_000_000, day(2024, 1, 15), day(2024, 12, 31), [], rates) ?? [];
    expect(others).toEqual([]);
    expect(segment).toMatchObject({ from: day(2024, 1, 16), to: day(2024, 12, 31), days: 351, baseCents: 10_000_000 });
    expect([segment?.yearlyRate.toString(), segment?.amount.toFixed(4)]).toEqual(['0.05175', '4976.5068']);
  });

  it('cuts it where a receipt lowers the base, and where rates change if they are followed (R15, R16)', () => {
    const receipt = [{ day: day(2024, 1, 20), amountCents: 4_000_000 }];
    const cut = statutoryWorking(10_000_000, day(2024, 1, 15), day(2024, 1, 31), receipt, rates) ?? [];
    expect(cut.map(({ from, to, days, baseCents }) => [from - day(2024, 1, 15), to - day(2024, 1, 15), days, baseCents])).toEqual([
      [1, 5, 5, 10_000_000],
      [6, 16, 11, 6_000_000],
    ]);
    const followed = compileStatutory({ uplift: '0.5', yearDays: 365, segmented: true }, lprTable);
    const segments = statutoryWorking(10_000_000, day(2024, 7, 1), day(2024, 7, 31), [], followed) ?? [];
    expect(segments.map(({ days, yearlyRate }) => [days, yearlyRate.toString()])).toEqual([
      [20, '0.05175'],
      [10, '0.05025'],
    ]);
  });

  it('has nothing of a debt that is not overdue, and null of one older than the rates', () => {
    expect(statutoryWorking(100, day(2024, 1, 15), day(2024, 1, 15), [], rates)).toEqual([]);
    expect(statutoryWorking(100, day(2010, 1, 15), day(2024, 1, 15), [], rates)).toBeNull();
  });

  it('adds up to what is owed, within a cent of its rounding (R21b)', () => {
    const receipts = fc.array(
      fc.record({ day: fc.integer({ min: 45_000, max: 46_000 }), amountCents: fc.integer({ min: -500_000, max: 500_000 }) }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e10 }),
        fc.integer({ min: 44_900, max: 45_900 }),
        receipts,
        fc.boolean(),
        (amount, dueDay, paid, segmented) => {
          const rates = compileStatutory({ uplift: '0.5', yearDays: 365, segmented }, lprTable);
          const total = statutoryByReceipts(amount, dueDay, 46_000, paid, rates) ?? 0;
          const shown = (statutoryWorking(amount, dueDay, 46_000, paid, rates) ?? []).reduce(
            (sum, segment) => sum.plus(segment.amount),
            new Exact(0),
          );
          expect(shown.times(100).minus(total).abs().toNumber()).toBeLessThanOrEqual(0.5 + 1e-9);
        },
      ),
    );
  });
});
