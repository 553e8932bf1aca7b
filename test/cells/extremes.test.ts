import { largest, smallest } from '../../src/cells/extremes';

describe('the largest and the smallest of numbers', () => {
  it('are those of a list of any length', () => {
    const many = Array.from({ length: 300_000 }, (_, index) => (index === 150_000 ? 7 : index === 150_001 ? -7 : 0));
    expect([largest(many), smallest(many)]).toEqual([7, -7]);
  });

  it('are infinite of none, as Math’s are', () => {
    expect([largest([]), smallest([])]).toEqual([-Infinity, Infinity]);
  });
});
