import { Decimal } from 'decimal.js';

import { provisionByAge, provisionRatesOf } from '../../../src/domain/ratios/provision';

const thousand = new Decimal(1000);

describe('provisionByAge', () => {
  it.each([
    [45658, 45658, 5_000],
    [45658, 46023, 5_000],
    [45658, 46024, 10_000],
    [45658, 46389, 30_000],
    [45658, 46754, 50_000],
    [45658, 47119, 50_000],
    [45658, 47120, 80_000],
    [45658, 47485, 100_000],
  ])('an invoice of day %d needs at day %d %d fen of 1,000 yuan (R31)', (invoiceDay, asOf, fen) => {
    expect(provisionByAge(thousand, invoiceDay, asOf)).toBe(fen);
  });

  it('rounds half up to 0.01 and needs nothing for credits (R31)', () => {
    expect(provisionByAge(new Decimal('0.1'), 45658, 45658)).toBe(1);
    expect(provisionByAge(new Decimal(-1000), 45658, 45658)).toBe(0);
  });

  it('takes rates of the user (R31)', () => {
    const rates = provisionRatesOf([0.01, 0.02, 0.25, 0.5, 0.75, 1]);
    expect(rates !== null && provisionByAge(thousand, 45658, 46389, rates)).toBe(25_000);
    expect(provisionRatesOf([0.1, 0.2])).toBeNull();
  });
});
