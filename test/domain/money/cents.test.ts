import { UnsafeCents, formatCents, roundHalfUp, sumCents } from '../../../src/domain/money/cents';
import { Exact } from '../../../src/domain/money/exact';

describe('formatCents', () => {
  it.each([
    [0, '0.00'],
    [-0, '0.00'],
    [5, '0.05'],
    [50, '0.50'],
    [123450, '1234.50'],
    [-5, '-0.05'],
    [-123456, '-1234.56'],
    [9007199254740991, '90071992547409.91'],
  ])('writes %d as %s', (cents, text) => {
    expect(formatCents(cents)).toBe(text);
  });
});

describe('sumCents', () => {
  it('adds cents', () => {
    expect(sumCents([])).toBe(0);
    expect(sumCents([10, 20, -31])).toBe(-1);
  });

  it('throws UnsafeCents where the sum leaves the safe integers, or an amount is none', () => {
    expect(() => sumCents([9007199254740991, 1])).toThrow(UnsafeCents);
    expect(() => sumCents([0.5])).toThrow(UnsafeCents);
    expect(() => sumCents([NaN])).toThrow(UnsafeCents);
  });
});

describe('roundHalfUp', () => {
  it.each([
    ['1.005', 101],
    ['1.00499999', 100],
    ['-1.005', -101],
    ['-1.0049', -100],
    ['0', 0],
    ['-0.001', 0],
  ])('rounds %s yuan to %i cents, halves away from zero', (yuan, cents) => {
    expect(roundHalfUp(new Exact(yuan))).toBe(cents);
  });
});
