import { exceedsShareOfTrade, tradeRatio } from '../../../src/domain/alerts/concentration';

describe('exceedsShareOfTrade', () => {
  it.each([
    // 30% of 1,000.00 is 300.00.
    [30_000, 100_000, false],
    [30_001, 100_000, true],
    [29_999, 100_000, false],
    // 30% of 333.33 is 99.999: 99.99 is below it, 100.00 above.
    [9999, 33_333, false],
    [10_000, 33_333, true],
    // 30% of a cent is less than one.
    [1, 1, true],
    // No trade, or more taken back than sold: above every limit.
    [1, 0, true],
    [1, -100_000, true],
    // Nothing owed.
    [0, 0, false],
    [-50_000, 0, false],
  ])('says of %s cents on a trade of %s: %s (R28, R28a)', (balance, trade, expected) => {
    expect(exceedsShareOfTrade(balance, trade, 0.3)).toBe(expected);
  });
});

describe('tradeRatio', () => {
  it('is balance ÷ trade, and null where there was none (R28a)', () => {
    expect(tradeRatio(30_000, 90_000)?.toFixed(4)).toBe('0.3333');
    expect(tradeRatio(2, 1)?.toFixed(4)).toBe('2.0000');
    expect(tradeRatio(30_000, 0)).toBeNull();
    expect(tradeRatio(30_000, -1)).toBeNull();
  });
});
