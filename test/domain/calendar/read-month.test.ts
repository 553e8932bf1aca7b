import { dayOfMonth, readMonth } from '../../../src/domain/calendar/read-month';
import { formatIsoDay } from '../../../src/domain/calendar/serial-day';

describe('readMonth', () => {
  it.each([
    ['2025-3', 2025, 3],
    ['2025年03月', 2025, 3],
    ['2025年3月份', 2025, 3],
    ['２０２５／１２', 2025, 12],
    [202503, 2025, 3],
    ['Mar 2025', 2025, 3],
    ['September, 2025', 2025, 9],
    ['2025-13', 2025, 13],
  ])('reads %s (R1)', (value, year, month) => {
    expect(readMonth(value)).toEqual({ year, month });
  });

  it.each(['2025-03-05', '3月', '2025', 'Mar 5', '', null, 45_000, '6月底'])('takes %s for no month', (value) => {
    expect(readMonth(value)).toBeNull();
  });
});

describe('dayOfMonth', () => {
  it('is its first or its last day, null where there is no such month', () => {
    const days = (['first', 'last'] as const).map((which) => dayOfMonth({ year: 2024, month: 2 }, which));
    expect(days.map((day) => formatIsoDay(day ?? 0))).toEqual(['2024-02-01', '2024-02-29']);
    expect(dayOfMonth({ year: 2025, month: 13 }, 'last')).toBeNull();
  });
});
