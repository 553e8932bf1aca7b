import { allowanceFor } from '../../../src/domain/ratios/allowance';
import { lossRates } from '../../../src/domain/ratios/loss-rates';

const migration = ['0.2', '0.4', '0.6', '0.7', '0.8', 1];
const balances = [1000_00, 300_00, 100_00, 50_00, 20_00, 10_00];

function allowance(rates: readonly { toString(): string }[]): number {
  return balances.reduce((sum, cents, index) => sum + allowanceFor(cents, String(rates[index] ?? 0)), 0) / 100;
}

describe('lossRates', () => {
  it('multiplies the rates of moving on from a band to the last (CAS 22, facts-law.md §7)', () => {
    const rates = lossRates(migration, 1);
    expect(rates.map((rate) => rate.times(100).toString())).toEqual(['2.688', '13.44', '33.6', '56', '80', '100']);
    expect(allowance(rates)).toBe(154.8);
  });

  it('adjusts for what lies ahead, to 100% at most', () => {
    const rates = lossRates(migration, 1, '0.05');
    expect(rates.map((rate) => rate.times(100).toString())).toEqual(['2.8224', '14.112', '35.28', '58.8', '84', '100']);
  });
});

describe('allowanceFor', () => {
  it.each([
    [100_01, '0.05', 500],
    [100_10, '0.05', 501],
    [30, '0.05', 2],
    [29, '0.05', 1],
  ])('sets %d cents × %s aside half up (R31)', (cents, rate, expected) => {
    expect(allowanceFor(cents, rate)).toBe(expected);
  });
});
