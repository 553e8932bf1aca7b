import { columnLetters, columnOfLetters } from '../../src/cells/a1';

describe('columnOfLetters', () => {
  it.each([
    ['A', 0],
    ['Z', 25],
    ['AA', 26],
    ['XFD', 16_383],
  ])('names %s by its number from 0', (letters, column) => {
    expect(columnOfLetters(letters)).toBe(column);
    expect(columnLetters(column)).toBe(letters);
  });
});
