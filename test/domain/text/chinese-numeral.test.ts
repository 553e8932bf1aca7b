import { chineseNumeral, readChineseNumeral } from '../../../src/domain/text/chinese-numeral';

describe('Chinese numerals', () => {
  it.each([
    ['一', 1],
    ['三', 3],
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['三十', 30],
    ['九十九', 99],
    ['一百', 100],
    ['一百零五', 105],
    ['一百一十', 110],
    ['一百二十', 120],
    ['三百六十五', 365],
    ['九百九十九', 999],
  ])('%s is %i, both ways (R4)', (text, value) => {
    expect(readChineseNumeral(text)).toBe(value);
    expect(chineseNumeral(value)).toBe(text);
  });

  it.each([
    ['两', 2],
    ['两百', 200],
    ['一十五', 15],
    ['一百〇五', 105],
    ['一百十五', 115],
  ])('reads the everyday form %s as %i (R4)', (text, value) => {
    expect(readChineseNumeral(text)).toBe(value);
  });

  it.each([['一百二'], ['二百五'], ['零'], ['三〇'], ['一千'], ['十十'], [''], ['百'], ['零五'], ['三十零五']])(
    'does not guess at %j (R4)',
    (text) => {
      expect(readChineseNumeral(text)).toBeNull();
    },
  );
});
