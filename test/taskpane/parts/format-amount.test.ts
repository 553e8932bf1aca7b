import { formatAmount, formatDifference } from '../../../src/taskpane/parts/format-amount';

describe('formatAmount', () => {
  it.each([
    ['1234567.89', '1,234,567.89'],
    ['123.00', '123.00'],
    ['-1234.50', '(1,234.50)'],
    ['0.00', '–'],
    ['-0.00', '–'],
    ['0.01', '0.01'],
    ['90071992547409.91', '90,071,992,547,409.91'],
  ])('writes %s as %s, to the cent and without reckoning', (amount, text) => {
    expect(formatAmount(amount)).toBe(text);
  });
});

describe('formatDifference', () => {
  it.each([
    ['0.00', '0.00'],
    ['-12.50', '(12.50)'],
    ['1000.00', '1,000.00'],
  ])('writes %s as %s: a difference of nothing is said in figures (R12)', (amount, text) => {
    expect(formatDifference(amount)).toBe(text);
  });
});
