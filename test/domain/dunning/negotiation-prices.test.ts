import { Decimal } from 'decimal.js';
import * as fc from 'fast-check';

import { costOfWaiting, negotiationPrices } from '../../../src/domain/dunning/negotiation-prices';

const rate = new Decimal('0.06');

describe('negotiationPrices', () => {
  it('takes a suit’s worth today for the bottom: half a year at 6% of 10,300 less the 200 advanced (R33)', () => {
    // 10,300 ÷ (1 + 0.06 × 182 ÷ 365) = 10,300 ÷ 1.0299178… = 10,000.7975…; − 200 = 9,800.80.
    const debt = { principalCents: 10_000_00, penaltyCents: 100_00, costsCents: 200_00 };
    expect(negotiationPrices(debt, { yearlyRate: rate, daysToMoney: 182 })).toEqual({
      ideal: 10_300_00,
      reasonable: 10_100_00,
      bottom: 9_800_80,
    });
  });

  it('never descends upwards, whatever the debt, the rate and the time (R33)', () => {
    const cents = fc.integer({ min: 0, max: 1e12 });
    fc.assert(
      fc.property(cents, cents, cents, fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 4000 }), (...of) => {
        const [principalCents, penaltyCents, costsCents, percent, daysToMoney] = of;
        const time = { yearlyRate: new Decimal(percent).div(100), daysToMoney };
        const { ideal, reasonable, bottom } = negotiationPrices({ principalCents: principalCents + 1, penaltyCents, costsCents }, time);
        expect(ideal).toBeGreaterThanOrEqual(reasonable);
        expect(reasonable).toBeGreaterThanOrEqual(bottom);
        expect(bottom).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('costOfWaiting', () => {
  it('adds the parts up before it rounds, half up (R33)', () => {
    // Each alone 0.0049…; together 100.00 × 0.06 × 30 ÷ 365 = 0.4931….
    expect(costOfWaiting([{ amount: 100_00, days: 30 }], rate)).toBe(49);
    expect(
      costOfWaiting(
        Array.from({ length: 100 }, () => ({ amount: 100, days: 30 })),
        rate,
      ),
    ).toBe(49);
  });
});
