import { nextNumber, nextNumbers } from '../../../src/excel/keep/next-number';

describe('the next number of a hidden name', () => {
  it('follows the largest, so that what is newer has the larger one', () => {
    expect(nextNumber([])).toBe(1);
    expect(nextNumber([1, 5, 3])).toBe(6);
    expect(nextNumbers([2], 3)).toEqual([3, 4, 5]);
  });

  it('is the first that is free where a forged name has taken the largest of all', () => {
    expect(nextNumber([999_999_999])).toBe(1);
    expect(nextNumbers([999_999_998, 1, 3], 2)).toEqual([2, 4]);
  });
});
