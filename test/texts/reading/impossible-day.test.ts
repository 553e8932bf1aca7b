import { readingEnUS } from '../../../src/texts/reading/en-US';
import { impossibleDay } from '../../../src/texts/reading/impossible-day';
import { readingZhCN } from '../../../src/texts/reading/zh-CN';

describe('a date that is none', () => {
  it.each<[string, ReturnType<typeof impossibleDay>]>([
    ['2025-02-30', { kind: 'day', year: 2025, month: 2, days: 28 }],
    ['2024/2/30', { kind: 'day', year: 2024, month: 2, days: 29 }],
    ['2025年 4月31日', { kind: 'day', year: 2025, month: 4, days: 30 }],
    ['２０２５．１３．１', { kind: 'month', month: 13 }],
    ['2025-3', { kind: 'dayMissing', year: 2025, month: 3 }],
    ['2025年5月', { kind: 'dayMissing', year: 2025, month: 5 }],
    ['202507', { kind: 'dayMissing', year: 2025, month: 7 }],
    ['2025年13月', { kind: 'month', month: 13 }],
    ['2025-02-28', null],
    ['待定', null],
    ['30/02/2025', null],
  ])('is told why it is none: %s', (value, why) => {
    expect(impossibleDay(value)).toEqual(why);
  });

  it('is told with what to do', () => {
    expect(readingZhCN.problem({ kind: 'invoiceDateUnreadable' }, '2025-02-30')).toBe(
      '发票日期无法识别（2025 年 2 月只有 28 天），列入“待核实”，请改成 2025-12-31 这样的日期',
    );
    expect(readingEnUS.problem({ kind: 'dueDateUnreadable' }, '2025-13-01')).toBe(
      'The due date cannot be read (there is no month 13): unverified (待核实); enter a date like 2025-12-31',
    );
    expect(readingZhCN.problem({ kind: 'termsUnreadable' }, '看情况')).toBe(
      '没有到期日，付款条件又无法识别，列入“待核实”，请改成 月结30天、签收后15天 这样的写法，或填到期日',
    );
  });
});
