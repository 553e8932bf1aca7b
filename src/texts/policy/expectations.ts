import type { Phrase } from '../../policy/setting';

/** What would be right in a cell of 应收参数, by the words of the parsers. */
export const expectations: Readonly<Record<string, Phrase>> = {
  'a whole number from 0 up': { 'zh-CN': '从 0 起的整数', 'en-US': 'a whole number from 0 up' },
  'a whole number from 1 up': { 'zh-CN': '从 1 起的整数', 'en-US': 'a whole number from 1 up' },
  'a number from 0 up': { 'zh-CN': '不小于 0 的数', 'en-US': 'a number from 0 up' },
  'a number from 1 up': { 'zh-CN': '不小于 1 的数', 'en-US': 'a number from 1 up' },
  'a number above 0': { 'zh-CN': '大于 0 的数', 'en-US': 'a number above 0' },
  'a fraction from 0 to 1': { 'zh-CN': '0% 到 100% 的比例', 'en-US': 'a share from 0% to 100%' },
  'a fraction from 0.3 to 0.5': { 'zh-CN': '30% 到 50% 的比例', 'en-US': 'a share from 30% to 50%' },
  'a yearly rate from 0% to 36%': { 'zh-CN': '0% 到 36% 的年利率', 'en-US': 'a yearly rate from 0% to 36%' },
  'a score from 0 to 100': { 'zh-CN': '0 到 100 的分数', 'en-US': 'a score from 0 to 100' },
  'an hour from 0 to 24': { 'zh-CN': '0 到 24 的整点', 'en-US': 'a full hour from 0 to 24' },
  'a day': { 'zh-CN': '2026-01-01 这样的日期', 'en-US': 'a date such as 2026-01-01' },
  'whole cents': { 'zh-CN': '以元计、最多两位小数的金额', 'en-US': 'an amount of yuan with two decimals at most' },
  'a pattern with digits for the running number': {
    'zh-CN': '带一串数字（流水号的起始号）的文字',
    'en-US': 'a text with digits for the running number',
  },
  'yes or no': { 'zh-CN': '“是”或“否”', 'en-US': 'Yes or No' },
  number: { 'zh-CN': '数', 'en-US': 'a number' },
  boolean: { 'zh-CN': '“是”或“否”', 'en-US': 'Yes or No' },
  text: { 'zh-CN': '文字（很长的号码请先把单元格设为文本）', 'en-US': 'text (make the cell text before typing a long number)' },
  'no error': { 'zh-CN': '没有错误的值', 'en-US': 'a value without an error' },
  array: { 'zh-CN': '至少一行', 'en-US': 'one row at least' },
  'array of 3': { 'zh-CN': '三行', 'en-US': 'three rows' },
  'array of 4': { 'zh-CN': '四行', 'en-US': 'four rows' },
  'array of 5': { 'zh-CN': '五行', 'en-US': 'five rows' },
  'array of 6': { 'zh-CN': '六行', 'en-US': 'six rows' },
  'rising whole days': { 'zh-CN': '从小到大、从 1 起的整天数，至少一行', 'en-US': 'rising whole days from 1 up, one row at least' },
  'three rising whole numbers': { 'zh-CN': '从小到大的三个整天数，从 1 起', 'en-US': 'three rising whole numbers of days from 1 up' },
  'three rising scores': { 'zh-CN': '从小到大的三个分数', 'en-US': 'three rising scores' },
  'tiers with rising edges': {
    'zh-CN': '至少一行：天数上限从小到大，只有最后一行可以空白，日利率不为负',
    'en-US': 'one row at least: edges rise, only the last may be blank, and no daily rate is negative',
  },
  'rates with rising days': { 'zh-CN': '至少一行，生效日从早到晚', 'en-US': 'one row at least, the days from earlier to later' },
};
