import { groupedCount } from '../../src/texts/grouped-count';

describe('groupedCount', () => {
  it.each([
    [999, '999'],
    [1000, '1,000'],
    [20000, '20,000'],
  ])('writes %i as %s', (count, text) => {
    expect(groupedCount(count)).toBe(text);
  });
});
