import { addMonthsClamped, endOfMonth, isEndOfMonth } from '../../../src/domain/calendar/month-steps';
import { formatIsoDay, serialFromYmd } from '../../../src/domain/calendar/serial-day';

const serial = (isoDay: string): number => {
  const [year = 0, month = 0, day = 0] = isoDay.split('-').map(Number);
  return serialFromYmd(year, month, day) ?? NaN;
};

describe('addMonthsClamped', () => {
  it.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2025-02-28', 1, '2025-03-28'],
    ['1900-01-31', 1, '1900-02-28'],
    ['1900-02-28', 1, '1900-03-28'],
    ['2025-06-15', 0, '2025-06-15'],
  ])('takes %s by %i months to %s (R4)', (from, months, to) => {
    expect(formatIsoDay(addMonthsClamped(serial(from), months))).toBe(to);
  });
});

describe('endOfMonth', () => {
  it.each([
    ['2025-02-01', '2025-02-28'],
    ['2024-02-29', '2024-02-29'],
    ['2025-12-05', '2025-12-31'],
    ['1900-02-03', '1900-02-28'],
  ])('ends the month of %s on %s', (day, end) => {
    expect(formatIsoDay(endOfMonth(serial(day)))).toBe(end);
  });

  it('knows an end of month when it is one', () => {
    expect(isEndOfMonth(serial('2025-02-28'))).toBe(true);
    expect(isEndOfMonth(serial('2024-02-28'))).toBe(false);
  });
});
