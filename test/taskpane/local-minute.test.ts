import { languageOfDisplay } from '../../src/taskpane/display-language';
import { localMinute } from '../../src/taskpane/local-minute';

describe('localMinute', () => {
  it('writes a moment of the local clock with two digits a part', () => {
    expect(localMinute(new Date(2026, 0, 5, 9, 3))).toBe('2026-01-05 09:03');
  });
});

describe('languageOfDisplay', () => {
  it.each([['zh-CN', 'zh-CN'], ['en-US', 'en-US'], ['en-GB', 'en-US'], ['EN', 'en-US'], ['ja-JP', 'zh-CN']])('speaks to an Excel in %s in %s', (display, language) => {
    expect(languageOfDisplay(display)).toBe(language);
  });
});
