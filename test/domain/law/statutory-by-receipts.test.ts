import fc from 'fast-check';

import { readDay } from '../../../src/domain/calendar/read-day';
import { lprTable } from '../../../src/domain/law/lpr';
import { statutoryByReceipts } from '../../../src/domain/law/statutory-by-receipts';
import { statutoryInterest } from '../../../src/domain/law/statutory-interest';
import { compileStatutory } from '../../../src/domain/law/statutory-rates';
import { Exact } from '../../../src/domain/money/exact';

const day = (text: string): number => {
  const reading = readDay(text);
  return reading.ok ? reading.day : NaN;
};
const due = day('2024-01-15');
const asOf = day('2024-12-31');
const terms = compileStatutory({ uplift: '0.5', yearDays: 365 }, lprTable);

describe('statutoryByReceipts', () => {
  it('is that of the worked example where nothing was received (R16)', () => {
    // 351 days × 100,000 × 3.45% × 1.5 ÷ 365 = 4,976.506…; ÷ 360 = 5,045.625; × 1.3 = 4,312.972…
    expect(statutoryByReceipts(10_000_000, due, asOf, [], terms)).toBe(497_651);
    expect(statutoryByReceipts(10_000_000, due, asOf, [], compileStatutory({ uplift: '0.5', yearDays: 360 }, lprTable))).toBe(504_563);
    expect(statutoryByReceipts(10_000_000, due, asOf, [], compileStatutory({ uplift: '0.3', yearDays: 365 }, lprTable))).toBe(431_297);
  });

  it('runs on each day’s balance at the one rate, rounded once (R21b)', () => {
    // 60,000 received on 2024-06-30: 167 days on 100,000, 184 on 40,000: 24,060,000 yuan-days × 5.175% ÷ 365 = 3,411.246…
    const received = [{ day: day('2024-06-30'), amountCents: 6_000_000 }];
    expect(statutoryByReceipts(10_000_000, due, asOf, received, terms)).toBe(341_125);
  });

  it('follows the loan prime rate day by day where that is chosen (R16)', () => {
    // 3.45% for 188 days to 2024-07-21, 3.35% for 91 to 10-20, 3.10% for 72: 3.45 × 188 + 3.35 × 91 + 3.10 × 72 = 1,176.65;
    // 100,000 × 1,176.65% × 1.5 ÷ 365 = 4,835.547…
    expect(
      statutoryByReceipts(10_000_000, due, asOf, [], compileStatutory({ uplift: '0.5', yearDays: 365, segmented: true }, lprTable)),
    ).toBe(483_555);
  });

  it('is nothing on time, nothing of a credit, and not known before the rates begin (R16)', () => {
    expect(statutoryByReceipts(10_000_000, asOf, asOf, [], terms)).toBe(0);
    expect(statutoryByReceipts(-10_000_000, due, asOf, [], terms)).toBe(0);
    expect(statutoryByReceipts(10_000_000, day('2015-10-22'), asOf, [], terms)).toBeNull();
  });

  it('is what statutoryInterest says of a balance that nothing lowers, small or beyond the integers of a double (R16)', () => {
    const uplift = fc.constantFrom('0.3', '0.35', '0.5');
    const cents = fc.oneof(
      fc.integer({ min: 1, max: 10 ** 9 }),
      fc.maxSafeInteger().map((value) => Math.abs(value) % 10 ** 14),
    );
    fc.assert(
      fc.property(cents, fc.integer({ min: 42301, max: 46000 }), fc.integer({ min: 0, max: 2000 }), uplift, (amount, dueOn, days, up) => {
        const one = statutoryByReceipts(amount, dueOn, dueOn + days, [], compileStatutory({ uplift: up, yearDays: 365 }, lprTable));
        expect(one).toBe(statutoryInterest(new Exact(amount).div(100), dueOn, dueOn + days, { uplift: up, yearDays: 365 }, lprTable));
      }),
    );
  });
});
