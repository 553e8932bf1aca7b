import * as fc from 'fast-check';

import { instalmentsFrom } from '../../../src/domain/dunning/instalments';
import { mixedPlan } from '../../../src/domain/dunning/mixed-plan';

describe('mixedPlan', () => {
  it('is the plan in cash where nothing is settled otherwise (R32)', () => {
    expect(mixedPlan(100_001, 4, 46_000, 30_000, [])).toEqual(
      instalmentsFrom(100_001, 4, 46_000, 30_000).map((instalment) => ({ ...instalment, means: 'cash' })),
    );
  });

  it('adds up to the debt by the days of all, whatever is settled by bills and assets (R32)', () => {
    const part = fc.record({
      means: fc.constantFrom('bill' as const, 'asset' as const),
      day: fc.integer({ min: 46_000, max: 46_400 }),
      amount: fc.integer({ min: 0, max: 30_000 }),
    });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 3 }), fc.integer({ min: 1, max: 12 }), (parts, count) => {
        const plan = mixedPlan(200_000, count, 46_000, 50_000, parts);
        expect(plan.reduce((sum, { amount }) => sum + amount, 0)).toBe(200_000);
        expect(plan.at(-1)?.rest).toBe(0);
        expect(plan.map(({ number }) => number)).toEqual(plan.map((_, index) => index + 1));
        expect(plan.every(({ day }, index) => index === 0 || day >= (plan[index - 1]?.day ?? 0))).toBe(true);
      }),
    );
  });
});
