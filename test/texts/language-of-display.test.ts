import { languageOfDisplay } from '../../src/texts/language-of-display';

describe('languageOfDisplay', () => {
  it.each([
    ['zh-CN', 'zh-CN'],
    ['en-US', 'en-US'],
    ['en-GB', 'en-US'],
    ['EN', 'en-US'],
    ['ja-JP', 'zh-CN'],
  ])('speaks to an Excel in %s in %s', (display, language) => {
    expect(languageOfDisplay(display)).toBe(language);
  });
});
