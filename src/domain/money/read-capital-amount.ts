import type { Decimal } from 'decimal.js';

import { capitalAmount } from './capital-amount';
import { Exact } from './exact';
import { largestYuan } from './largest-amount';

const asCapital: Readonly<Record<string, string>> = {
  ...{ 〇: '零', 一: '壹', 二: '贰', 两: '贰', 三: '叁', 四: '肆', 五: '伍', 六: '陆', 七: '柒', 八: '捌', 九: '玖' },
  ...{ 十: '拾', 百: '佰', 千: '仟', 圆: '元', 块: '元', 正: '整' },
};
const values: Readonly<Record<string, number>> = {
  ...{ 零: 0, 壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9 },
  ...{ 拾: 10, 佰: 100, 仟: 1000 },
};
const whole = /^(负?)(?:([零壹贰叁肆伍陆柒捌玖拾佰仟万亿]+)元?)?(?:零?([壹贰叁肆伍陆柒捌玖])角)?(?:零?([壹贰叁肆伍陆柒捌玖])分)?整?$/;

/**
 * Reads a sum in capital or plain Chinese characters, such as 壹拾万元整, 人民币叁仟伍佰元伍角 and 三万五千元; null for one that is not written out in full, as
 * 三万五 (35,000 or 30,005), and for what is none (R27).
 */
export function readCapitalAmount(text: string): Decimal | null {
  const capital = Array.from(text.replace(/^人民币[:：]?|\s+/g, ''))
    .map((character) => asCapital[character] ?? character)
    .join('')
    .replace(/^(负?)拾/, '$1壹拾');
  const parts = whole.exec(capital);
  if (parts === null || !/[元角分]/.test(capital)) return null;
  const [, sign = '', yuan = '', jiao = '', fen = ''] = parts;
  const number = yuan === '' ? 0 : wholeOf(yuan);
  if (number === null || largestYuan.lessThan(number)) return null;
  const sum = new Exact(number).plus(new Exact(values[jiao] ?? 0).div(10)).plus(new Exact(values[fen] ?? 0).div(100));
  const amount = sign === '' ? sum : sum.negated();
  return isWrittenOut(capital, capitalAmount(amount) ?? '') ? amount : null;
}

/** The number that characters with their places come to; null where a figure has no place. */
function wholeOf(text: string): number | null {
  for (const [unit, size] of [
    ['亿', 1e8],
    ['万', 1e4],
  ] as const) {
    const at = text.lastIndexOf(unit);
    if (at === -1) continue;
    const [above, below] = [wholeOf(text.slice(0, at)), at === text.length - 1 ? 0 : wholeOf(text.slice(at + 1))];
    return above === null || below === null || above === 0 ? null : above * size + below;
  }
  let sum = 0;
  let figure: number | null = null;
  for (const character of text) {
    const value = values[character] ?? 0;
    if (value >= 10) {
      if (figure === null || figure === 0) return null;
      sum += figure * value;
      figure = null;
    } else if (figure !== null && figure !== 0) return null;
    else figure = value;
  }
  return sum + (figure ?? 0);
}

/** Whether a text is what a bill would say of the sum: an extra 零 does no harm, one that is wanting may mean another sum. */
function isWrittenOut(text: string, bill: string): boolean {
  const bare = (of: string): string => of.replace(/人民币|元|整/g, '');
  const zerosOfYuan = (of: string): number => (of.split('元')[0] ?? '').split('零').length;
  return bare(text).replace(/零/g, '') === bare(bill).replace(/零/g, '') && zerosOfYuan(text) >= zerosOfYuan(bill);
}
