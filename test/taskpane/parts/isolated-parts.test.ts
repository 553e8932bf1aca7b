import { isolatedParts } from '../../../src/taskpane/parts/isolated-parts';

const marked = (sentence: string, names?: readonly string[]): string =>
  isolatedParts(sentence, names)
    .map(({ text, isIsolated }) => (isIsolated ? `<${text}>` : text))
    .join('');

describe('isolatedParts', () => {
  it.each([
    ['什么也没有', '什么也没有'],
    ['工作表“台账”的“شركة”列', '工作表<“台账”>的<“شركة”>列'],
    ['Sheet "a" and "b"', 'Sheet <"a"> and <"b">'],
    ['“未关上', '“未关上'],
    ['', ''],
  ])('sets apart what stands in quotation marks, and keeps all else: %j', (sentence, expected) => {
    expect(marked(sentence)).toBe(expected);
  });

  it('sets apart the names that it is given, the longest first, whatever they are made of', () => {
    expect(marked('甲(1)公司 00123，甲 1.00', ['甲', '甲(1)公司', '', '00123'])).toBe('<甲(1)公司> <00123>，<甲> 1.00');
    expect(marked('a+b [c] $^', ['a+b', '[c]', '$^'])).toBe('<a+b> <[c]> <$^>');
  });
});
