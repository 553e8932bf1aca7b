import { argumentNamesZhCN } from './argument-names-zh-CN';
import type { FunctionArgument } from './function-signatures';
import type { ShapeOf } from '../shape-of';

const name = (argument: FunctionArgument): string => `${argumentNamesZhCN[argument]}（${argument}）`;

/** What custom functions say behind an error in a cell, in Chinese. Each sentence names the argument and quotes the value. */
export const functionsZhCN = {
  missing: (argument: FunctionArgument): string => `${name(argument)}为空，请填写`,
  notADate: (argument: FunctionArgument, value: string): string => `${name(argument)}“${value}”不是可识别的日期`,
  noSuchDay: (argument: FunctionArgument, value: string): string => `${name(argument)}“${value}”不是有效的日期`,
  ambiguousDate: (argument: FunctionArgument, value: string): string =>
    `${name(argument)}“${value}”分不清月和日，请写成 2025-03-05 这样的日期`,
  notAnAmount: (argument: FunctionArgument, value: string): string => `${name(argument)}“${value}”不是可识别的数字`,
  notTerms: (argument: FunctionArgument, value: string): string =>
    `${name(argument)}“${value}”无法识别，请写成“货物签收后三个工作日内”“月结30天”这样的条件`,
  notAChoice: (argument: FunctionArgument, value: string, choices: readonly string[]): string =>
    `${name(argument)}“${value}”不在可选范围内，可选：${choices.join('、')}`,
  outOfRange: (argument: FunctionArgument, value: string): string => `${name(argument)}“${value}”超出允许的范围`,
  /** What is reckoned from the argument is too large to be exact to the cent. */
  sumTooLarge: (argument: FunctionArgument): string => `${name(argument)}数额过大，算出的金额无法精确到分`,
  wrongSize: (argument: FunctionArgument, size: string, expected: string): string => `${name(argument)}的大小是“${size}”，应为 ${expected}`,
  notRising: (argument: FunctionArgument, value: string): string => `${name(argument)}“${value}”应为正整数并从小到大排列`,
  /** Dates that should come oldest first. */
  notInOrder: (argument: FunctionArgument, value: string): string => `${name(argument)}“${value}”没有晚于前一个，应先旧后新排列`,
  notDescending: (argument: FunctionArgument, value: string): string => `${name(argument)}“${value}”不应高于前一方案：理想 ≥ 合理 ≥ 底线`,
  endlessTierNotLast: (argument: FunctionArgument, row: number): string =>
    `${name(argument)}第“${row}”行没有天数上限，只有最后一档可以留空`,
  /** One argument says something only together with another. */
  needsCompanion: (argument: FunctionArgument, value: string, companion: FunctionArgument): string =>
    `${name(argument)}“${value}”需要同时填写${name(companion)}`,
  noLpr: (argument: FunctionArgument, day: string): string =>
    `${name(argument)}“${day}”没有可用的利率：一年期从 2015-10-24 起，五年期从 2019-08-20 起`,
  /** The table is the user's own. */
  noRateInTable: (argument: FunctionArgument, day: string): string => `${name(argument)}“${day}”在利率表（rateTable）里没有可用的利率`,
  uncovered: (argument: FunctionArgument, rest: string): string => `${name(argument)}超过各月赊销额之和，还有“${rest}”元没有对应的月份`,
  divisionByZero: '除数为零',
};

export type FunctionTexts = ShapeOf<typeof functionsZhCN>;
