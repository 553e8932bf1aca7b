import { argumentNamesZhCN } from './argument-names-zh-CN';
import type { FunctionArgument, FunctionTexts } from './function-texts';

const name = (argument: FunctionArgument): string => `${argumentNamesZhCN[argument]}（${argument}）`;

/** The Chinese sentences behind the functions' errors. */
export const functionsZhCN: FunctionTexts = {
  missing: (argument) => `${name(argument)}为空，请填写`,
  notADate: (argument, value) => `${name(argument)}“${value}”不是可识别的日期`,
  noSuchDay: (argument, value) => `${name(argument)}“${value}”不是有效的日期`,
  ambiguousDate: (argument, value) => `${name(argument)}“${value}”分不清月和日，请写成 2025-03-05 这样的日期`,
  notAnAmount: (argument, value) => `${name(argument)}“${value}”不是可识别的数字`,
  notTerms: (argument, value) => `${name(argument)}“${value}”无法识别，请写成“货物签收后三个工作日内”“月结30天”这样的条件`,
  notAChoice: (argument, value, choices) => `${name(argument)}“${value}”不在可选范围内，可选：${choices.join('、')}`,
  outOfRange: (argument, value) => `${name(argument)}“${value}”超出允许的范围`,
  sumTooLarge: (argument) => `${name(argument)}数额过大，算出的金额无法精确到分`,
  wrongSize: (argument, size, expected) => `${name(argument)}的大小是“${size}”，应为 ${expected}`,
  notRising: (argument, value) => `${name(argument)}“${value}”应为正整数并从小到大排列`,
  notInOrder: (argument, value) => `${name(argument)}“${value}”没有晚于前一个，应先旧后新排列`,
  notDescending: (argument, value) => `${name(argument)}“${value}”不应高于前一方案：理想 ≥ 合理 ≥ 底线`,
  endlessTierNotLast: (argument, row) => `${name(argument)}第“${row}”行没有天数上限，只有最后一档可以留空`,
  needsCompanion: (argument, value, companion) => `${name(argument)}“${value}”需要同时填写${name(companion)}`,
  noLpr: (argument, day) => `${name(argument)}“${day}”没有可用的利率：一年期从 2015-10-24 起，五年期从 2019-08-20 起`,
  uncovered: (argument, rest) => `${name(argument)}超过各月赊销额之和，还有“${rest}”元没有对应的月份`,
  divisionByZero: '除数为零',
};
