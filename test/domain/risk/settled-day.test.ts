import { settledDay } from '../../../src/domain/risk/settled-day';

const at = (day: number, amountCents: number) => ({ day, amountCents });

describe('settledDay', () => {
  it('is the day of the receipt with which the sum reaches the amount (R34)', () => {
    expect(settledDay(100, [at(9, 60), at(3, 40), at(12, 5)])).toBe(9);
  });

  it('is none while something is missing', () => {
    expect(settledDay(100, [at(3, 99)])).toBeNull();
    expect(settledDay(100, [])).toBeNull();
  });

  it('starts anew where money was given back (R15)', () => {
    expect(settledDay(100, [at(3, 100), at(5, -100), at(9, 100)])).toBe(9);
    expect(settledDay(100, [at(3, 100), at(5, -1)])).toBeNull();
  });

  it('takes what came in before what was given back on one day', () => {
    expect(settledDay(100, [at(3, -50), at(3, 150)])).toBe(3);
  });
});
