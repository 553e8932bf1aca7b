import { isUnderChineseLaw } from '../../../src/domain/law/chinese-law';

describe('isUnderChineseLaw', () => {
  it.each([
    ['', '', true],
    ['中国', '', true],
    ['China', '', true],
    ['CN', '', true],
    ['美国', '', false],
    ['Germany', '', false],
    ['中国香港', '', false],
    ['Hong Kong, China', '', false],
    ['日本', '中国法', true],
    ['日本', '日本法', false],
    ['中国', '英国法', false],
    ['', 'PRC law', true],
    ['', 'P.R.C. law', true],
    ['CHN', '', true],
    ['中國', '', true],
    ['中國台灣', '', false],
    ['', '《民法典》', true],
    ['', '未约定', true],
    ['中国', '待定', true],
    ['德国', '/', false],
  ])('of country %j and law %j is %s', (country, law, isOurs) => {
    expect(isUnderChineseLaw(country, law)).toBe(isOurs);
  });
});
