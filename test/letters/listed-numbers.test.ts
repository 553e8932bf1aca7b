import { listedNumbers } from '../../src/letters/listed-numbers';

describe('listedNumbers', () => {
  it.each([
    [[], ''],
    [[3], '3'],
    [[1, 2], '1、2'],
    [[1, 2, 3], '1–3'],
    [[1, 3, 4, 5, 8, 9, 60], '1、3–5、8、9、60'],
  ])('writes %j as %s', (numbers, text) => {
    expect(listedNumbers(numbers, '、')).toBe(text);
  });
});
