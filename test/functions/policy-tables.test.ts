import { catalogue } from '../../src/functions/catalogue';
import { errorOf, installCustomFunctions } from '../support/custom-functions';

installCustomFunctions();

const { AGINGCLASS, DUEDATE, LETTERSTAGE, LPR, PENALTYCHECK, PROVISION, STATUTORYINTEREST, WORKDAYCN } = catalogue;
// 2025-01-01, and days after it.
const due = [[45658]];
const at = (...days: readonly number[]): number[][] => days.map((days) => [45658 + days]);

describe('the tables of 应收参数 as arguments (R30)', () => {
  it('AGINGCLASS takes the edges of the classes, after labels (R5)', () => {
    expect(AGINGCLASS(due, at(0, 20, 21, 60, 61, 100, 101), undefined, [[20], [60], [100]])).toEqual([
      ['正常'],
      ['关注'],
      ['次级'],
      ['次级'],
      ['可疑'],
      ['可疑'],
      ['损失'],
    ]);
    expect(AGINGCLASS(due, at(30), undefined, [['']])).toEqual([['关注']]);
    expect(AGINGCLASS(due, at(101), [['A', 'B', 'C', 'D', 'E']], [[20, 60, 100]])).toEqual([['E']]);
  });

  it('LETTERSTAGE takes first, second, lawyer’s and the days between (R21)', () => {
    const days = [[10, 20, 50, 3]];
    expect(LETTERSTAGE(due, at(9, 10), undefined, undefined, days)).toEqual([[0], [1]]);
    expect(LETTERSTAGE(due, at(20), [[1]], at(18), days)).toEqual([[0]]);
    expect(LETTERSTAGE(due, at(21), [[1]], at(18), days)).toEqual([[2]]);
    expect(LETTERSTAGE(due, at(50, 51), [[2], [2]], at(30, 30), days)).toEqual([[0], [3]]);
  });

  // A blank cell comes as null, '' or, on desktop, 0.
  it.each([null, '', 0])('LETTERSTAGE keeps 15, 45, 90 and 15 for blanks that come as %p (R21)', (blank) => {
    // Due 2025-10-01, the first letter sent on 2025-11-25: six days later is too soon for the second.
    const stage = (...days: unknown[]): unknown => LETTERSTAGE([['2025-10-01']], [['2025-12-01']], [[1]], [['2025-11-25']], [days]);
    expect(stage(blank)).toEqual([[0]]);
    expect(stage(blank, blank, blank, blank)).toEqual([[0]]);
    expect(stage(15, 45, 90, blank)).toEqual([[0]]);
    expect(stage(blank, blank, blank, 6)).toEqual([[2]]);
    expect(LETTERSTAGE(due, at(14, 15), undefined, undefined, [[blank, 20, 50, 3]])).toEqual([[0], [1]]);
    expect(LETTERSTAGE(due, at(90, 91), [[2], [2]], at(50, 50), [[10, 20, blank, 3]])).toEqual([[0], [3]]);
  });

  it.each([null, '', 0])('AGINGCLASS keeps 30, 90 and 180, and its words, for blanks that come as %p (R5)', (blank) => {
    const days = at(30, 31, 90, 91, 100, 101, 180, 181);
    const classes = (edges: unknown[], labels: unknown[] = [blank]): unknown[] => AGINGCLASS(due, days, [labels], [edges]).flat();
    expect(classes([blank])).toEqual(['关注', '次级', '次级', '可疑', '可疑', '可疑', '可疑', '损失']);
    expect(classes([blank, 100, blank])).toEqual(['关注', '次级', '次级', '次级', '次级', '可疑', '可疑', '损失']);
    expect(classes([20, blank, blank], ['A', 'B', blank, 'D', 'E'])).toEqual(['次级', '次级', '次级', 'D', 'D', 'D', 'D', 'E']);
    expect(classes([blank, blank, blank], [0, 1, 2, 3, 4])).toEqual([1, 2, 2, 3, 3, 3, 3, 4]);
    expect(AGINGCLASS(due, due, [[0, 1, 2, 3, 4]])).toEqual([[0]]);
  });

  it.each([null, '', 0])('rates and days off pass over blanks that come as %p (R3, R18, R31)', (blank) => {
    expect(LPR([['2025-06-30']], 1, [[blank, blank, blank]])).toEqual([[0.03]]);
    expect(
      LPR([['2025-06-30']], 1, [
        ['2025-01-01', 0.04, blank],
        [blank, blank, blank],
      ]),
    ).toEqual([[0.04]]);
    expect(errorOf(() => LPR([['2025-06-30']], 5, [['2025-01-01', 0.04, blank]]))[0]).toBe('#N/A');
    expect(errorOf(() => LPR([['2025-06-30']], 1, [['2025-01-01', blank]]))).toEqual(['#VALUE!', '利率表（rateTable）为空，请填写']);
    expect(WORKDAYCN([[45720]], [[3]], [[blank], [45721], [blank]], [[blank]])).toEqual([[45726]]);
    // 1,000 of the first year: 5%.
    expect(PROVISION([[1000]], due, at(10), [[blank]])).toEqual([[50]]);
    expect(PROVISION([[1000]], due, at(10), [[blank, blank, blank, blank, blank, blank]])).toEqual([[50]]);
  });

  // From 2025-01-01 on 4%, from 2025-07-01 on 2.5% and for five years 3.2%.
  const rates = [
    ['2025-01-01', 0.04, ''],
    ['2025-07-01', 0.025, 0.032],
    ['', 0, 0],
  ];

  it('LPR takes rates by the day from which they hold (R18)', () => {
    expect(LPR([['2025-06-30'], ['2025-07-01'], ['2030-01-01']], undefined, rates)).toEqual([[0.04], [0.025], [0.025]]);
    expect(LPR([['2025-07-01']], 5, rates)).toEqual([[0.032]]);
    expect(errorOf(() => LPR([['2024-12-31']], 1, rates))).toEqual([
      '#N/A',
      '日期（date）“2024-12-31”在利率表（rateTable）里没有可用的利率',
    ]);
    expect(errorOf(() => LPR([['2025-01-01']], 5, rates))[0]).toBe('#N/A');
  });

  it('STATUTORYINTEREST and PENALTYCHECK reckon with them (R16, R17)', () => {
    // 100,000 × 4% × 1.5 × 100 ÷ 365.
    expect(STATUTORYINTEREST([[100000]], due, at(100), undefined, undefined, rates)).toEqual([[1643.84]]);
    const [[annualRate, loss, cap, verdict] = []] = PENALTYCHECK(100000, 45658, 45688, [['', 0.0001]], rates);
    expect([annualRate, loss, cap, verdict]).toEqual([0.0365, 0.06, 0.16, '未超过 LPR 的 1.5 倍']);
    // The built-in rates are verified to a day; the user's are the user's.
    expect(PENALTYCHECK(100000, 47000, 47030, [['', 0.0001]], rates)[0]?.[3]).toBe('未超过 LPR 的 1.5 倍');
  });

  it('WORKDAYCN and DUEDATE take days off and make-up days (R3)', () => {
    // Tuesday 2025-03-04; Wednesday is off, Saturday is worked.
    const [off, worked] = [[[45721]], [[45724]]];
    expect(WORKDAYCN([[45720]], [[3]])).toEqual([[45723]]);
    expect(WORKDAYCN([[45720]], [[3]], off, worked)).toEqual([[45724]]);
    expect(WORKDAYCN([[45720]], [[3]], [['2025-03-05'], ['']])).toEqual([[45726]]);
    expect(DUEDATE([[45720]], [['签收后3个工作日']], off, worked)).toEqual([[45724]]);
    expect(DUEDATE([[45720]], [['签收后3个工作日']])).toEqual([[45723]]);
  });

  it.each<[string, () => unknown, readonly string[]]>([
    ['two edges', () => AGINGCLASS(due, due, undefined, [[20, 60]]), ['#VALUE!', '分类上限（classEdges）的大小是“2”，应为 3']],
    [
      'falling edges',
      () => AGINGCLASS(due, due, undefined, [[20, 60, 50]]),
      ['#VALUE!', '分类上限（classEdges）“20, 60, 50”应为正整数并从小到大排列'],
    ],
    [
      'three days',
      () => LETTERSTAGE(due, due, null as never, null as never, [[1, 2, 3]]),
      ['#VALUE!', '发函天数（letterDays）的大小是“3”，应为 4'],
    ],
    [
      'days that fall',
      () => LETTERSTAGE(due, due, null as never, null as never, [[20, 10, 90, 15]]),
      ['#VALUE!', '发函天数（letterDays）“20, 10, 90”应为正整数并从小到大排列'],
    ],
    [
      'rates out of order',
      () =>
        LPR(due, 1, [
          ['2025-02-01', 0.03],
          ['2025-01-01', 0.03],
        ]),
      ['#VALUE!', '利率表（rateTable）“2025-01-01”没有晚于前一个，应先旧后新排列'],
    ],
    ['a rate in percents', () => LPR(due, 1, [['2025-01-01', 3.1]]), ['#NUM!', '利率表（rateTable）“3.1”超出允许的范围']],
    ['a rate without a day', () => LPR(due, 1, [['', 0.03]]), ['#VALUE!', '利率表（rateTable）为空，请填写']],
    ['a word among days off', () => WORKDAYCN(due, [[1]], [['春节']]), ['#VALUE!', '另加休息日（holidays）“春节”不是可识别的日期']],
  ])('refuse %s with a sentence', (_what, call, error) => {
    expect(errorOf(call)).toEqual(error);
  });
});
