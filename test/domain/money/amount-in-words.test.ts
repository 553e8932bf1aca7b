import { amountInWords } from '../../../src/domain/money/amount-in-words';

describe('amountInWords', () => {
  it.each([
    [0, 'Zero and 00/100 Only'],
    [5, 'Zero and 05/100 Only'],
    [1_00, 'One and 00/100 Only'],
    [13_10, 'Thirteen and 10/100 Only'],
    [40_00, 'Forty and 00/100 Only'],
    [99_99, 'Ninety-Nine and 99/100 Only'],
    [100_00, 'One Hundred and 00/100 Only'],
    [1_019_00, 'One Thousand Nineteen and 00/100 Only'],
    [123_456_78, 'One Hundred Twenty-Three Thousand Four Hundred Fifty-Six and 78/100 Only'],
    [1_000_000_00, 'One Million and 00/100 Only'],
    [2_000_000_001_00, 'Two Billion One and 00/100 Only'],
    [
      9_007_199_254_740_991,
      'Ninety Trillion Seventy-One Billion Nine Hundred Ninety-Two Million Five Hundred Forty-Seven Thousand Four Hundred Nine and 91/100 Only',
    ],
    [-325_04, 'Minus Three Hundred Twenty-Five and 04/100 Only'],
  ])('of %d cents', (cents, words) => {
    expect(amountInWords(cents)).toBe(words);
  });
});
