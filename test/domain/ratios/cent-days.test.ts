import fc from 'fast-check';

import { Exact } from '../../../src/domain/money/exact';
import { CentDays } from '../../../src/domain/ratios/cent-days';

describe('CentDays', () => {
  it('weighs days by sums: (300 × 10 − 100 × 20) ÷ 400 = 2.5', () => {
    const sum = new CentDays();
    sum.add(300, 10);
    sum.add(100, -20);
    expect(sum.over(400)?.toFixed(4)).toBe('2.5000');
    expect(sum.over(0)).toBeNull();
  });

  it('is exact beyond what a double holds: 9,007,199,254,740,991 × 3 + 1', () => {
    const sum = new CentDays();
    sum.add(Number.MAX_SAFE_INTEGER, 3);
    sum.add(1, 1);
    sum.add(Number.MAX_SAFE_INTEGER, 1);
    expect(sum.over(1)?.toFixed(0)).toBe('36028797018963965');
  });

  it('is the sum of decimals, however large the products are', () => {
    const product = fc.tuple(fc.maxSafeInteger(), fc.integer({ min: -20_000, max: 20_000 }));
    fc.assert(
      fc.property(fc.array(product), (products) => {
        const sum = new CentDays();
        for (const [cents, days] of products) sum.add(cents, days);
        const exact = products.reduce((total, [cents, days]) => total.plus(new Exact(cents).times(days)), new Exact(0));
        expect(sum.over(1)?.equals(exact)).toBe(true);
      }),
    );
  });
});
