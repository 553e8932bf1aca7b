import { Decimal } from 'decimal.js';
import * as fc from 'fast-check';

import { defaultFirstShare, instalments } from '../../../src/domain/dunning/instalments';
import { negotiationOffers } from '../../../src/domain/dunning/negotiation';

describe('instalments', () => {
  it('pays 30% first, equal parts rounded down, and the rest last, each so many months after the first day (R32)', () => {
    expect(instalments(106_709, 5, 45246, defaultFirstShare)).toEqual([
      { number: 1, day: 45246, amount: 32_013, rest: 74_696 },
      { number: 2, day: 45276, amount: 18_674, rest: 56_022 },
      { number: 3, day: 45307, amount: 18_674, rest: 37_348 },
      { number: 4, day: 45338, amount: 18_674, rest: 18_674 },
      { number: 5, day: 45367, amount: 18_674, rest: 0 },
    ]);
  });

  it('pays all at once where there is one payment (R32)', () => {
    expect(instalments(100_00, 1, 45658, defaultFirstShare)).toEqual([{ number: 1, day: 45658, amount: 100_00, rest: 0 }]);
  });

  it('clamps to the end of a short month and comes back to the 31st (R32)', () => {
    // 2025-01-31, 02-28, 03-31.
    expect(instalments(300, 3, 45688, defaultFirstShare).map(({ day }) => day)).toEqual([45688, 45716, 45747]);
  });

  it('always ties to the debt, whatever its share and count (R32)', () => {
    const debt = fc.integer({ min: 1, max: 1e13 });
    fc.assert(
      fc.property(debt, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 100 }), (cents, count, percent) => {
        const plan = instalments(cents, count, 45658, new Decimal(percent).div(100));
        expect(plan).toHaveLength(count);
        expect(plan.reduce((sum, { amount }) => sum + amount, 0)).toBe(cents);
        expect(plan.every(({ amount }) => amount >= 0)).toBe(true);
        expect(plan.at(-1)?.rest).toBe(0);
      }),
    );
  });
});

describe('negotiationOffers', () => {
  it('opens at 115% of the ideal and flags what gives up principal (R33)', () => {
    const offers = negotiationOffers(100_000_00, 110_000_00, 100_000_00, 90_000_00);
    expect(
      offers?.map(({ step, amount, shareOfPrincipal, belowPrincipal }) => [step, amount, shareOfPrincipal.toNumber(), belowPrincipal]),
    ).toEqual([
      ['opening', 126_500_00, 1.265, false],
      ['ideal', 110_000_00, 1.1, false],
      ['reasonable', 100_000_00, 1, false],
      ['bottom', 90_000_00, 0.9, true],
    ]);
  });

  it('rounds the opening demand half up to 0.01 (R33)', () => {
    expect(negotiationOffers(100, 10, 10, 10)?.[0]?.amount).toBe(12);
  });

  it('has no offers where the steps do not descend (R33)', () => {
    expect(negotiationOffers(100, 90, 95, 80)).toBeNull();
    expect(negotiationOffers(100, 90, 85, 86)).toBeNull();
    expect(negotiationOffers(100, 90, 90, 90)).not.toBeNull();
  });
});
