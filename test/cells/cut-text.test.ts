import { cutText } from '../../src/cells/cut-text';

describe('cutText', () => {
  it.each([
    ['长长长', 3, '长长长'],
    ['长长长', 2, '长长'],
    ['𠮷野家', 1, ''],
    ['𠮷野家', 2, '𠮷'],
    ['a𠮷野家', 2, 'a'],
    ['a😀b', 3, 'a😀'],
    ['', 2, ''],
  ])('of %j leaves at %i no half of a character: %j', (text, most, cut) => {
    expect(cutText(text, most)).toBe(cut);
  });
});
