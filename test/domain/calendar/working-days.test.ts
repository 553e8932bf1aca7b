import { readDay } from '../../../src/domain/calendar/read-day';
import { formatIsoDay } from '../../../src/domain/calendar/serial-day';
import { workingCalendar } from '../../../src/domain/calendar/working-calendar';
import { addWorkingDays, usesPlainWeekends, workingDaysBetween } from '../../../src/domain/calendar/working-days';

const day = (text: string): number => {
  const reading = readDay(text);
  return reading.ok ? reading.day : NaN;
};
const after = (from: string, count: number, calendar = workingCalendar()): string | null => {
  const result = addWorkingDays(day(from), count, calendar);
  return result === null ? null : formatIsoDay(result);
};

describe('workingCalendar', () => {
  it.each([
    ['2025-10-01', false],
    ['2025-10-08', false],
    ['2025-10-09', true],
    ['2025-10-11', true],
    ['2025-10-12', false],
    ['2024-02-04', true],
    ['2024-02-09', true],
    ['2024-02-10', false],
    ['2026-02-14', true],
    ['2026-02-15', false],
    ['2025-06-14', false],
    ['2025-06-16', true],
    ['2027-01-01', true],
    ['2027-10-02', false],
    ['1900-01-06', false],
    ['1900-01-08', true],
  ])('knows whether %s is worked: %s (R3)', (text, worked) => {
    expect(workingCalendar().isWorkingDay(day(text))).toBe(worked);
  });

  it('covers 2004 to 2026 and nothing else (R3)', () => {
    const calendar = workingCalendar();
    expect(['2003-12-31', '2004-01-01', '2026-12-31', '2027-01-01'].map((text) => calendar.isCovered(day(text)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('puts what the user adds before the statutory days, a holiday before a make-up day (R3)', () => {
    const calendar = workingCalendar({
      holidays: [day('2025-10-09'), day('2025-10-11')],
      makeUpDays: [day('2025-10-12'), day('2025-10-01'), day('2025-10-11')],
    });
    expect(['2025-10-01', '2025-10-09', '2025-10-11', '2025-10-12'].map((text) => calendar.isWorkingDay(day(text)))).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
});

describe('addWorkingDays', () => {
  it.each([
    ['2025-09-30', 1, '2025-10-09'],
    ['2025-09-30', 2, '2025-10-10'],
    ['2025-09-30', 3, '2025-10-11'],
    ['2025-09-30', 4, '2025-10-13'],
    ['2025-09-30', 0, '2025-09-30'],
    ['2025-10-01', 0, '2025-10-09'],
    ['2025-10-12', 0, '2025-10-13'],
    ['2025-10-09', -1, '2025-09-30'],
    ['2025-10-11', -1, '2025-10-10'],
    ['2025-10-05', -2, '2025-09-29'],
    ['2026-12-31', 1, '2027-01-01'],
  ])('counts from %s by %i working days to %s (R3)', (from, count, to) => {
    expect(after(from, count)).toBe(to);
  });

  it('gives null where it would leave the calendar', () => {
    expect(after('9999-12-31', 1)).toBeNull();
    expect(after('1900-01-01', -1)).toBeNull();
  });

  it('steps over the day that never was (R1)', () => {
    expect(after('1900-02-28', 1)).toBe('1900-03-01');
    expect(addWorkingDays(61, -1, workingCalendar())).toBe(59);
  });
});

describe('workingDaysBetween', () => {
  it('counts the days after the first up to the second (R3)', () => {
    expect(workingDaysBetween(day('2025-09-30'), day('2025-10-13'), workingCalendar())).toBe(4);
    expect(workingDaysBetween(day('2025-10-13'), day('2025-09-30'), workingCalendar())).toBe(-4);
    expect(workingDaysBetween(day('2025-10-01'), day('2025-10-01'), workingCalendar())).toBe(0);
  });
});

describe('usesPlainWeekends', () => {
  it('says so once a count passes the last year that is known (R3)', () => {
    expect(usesPlainWeekends(day('2026-12-01'), day('2026-12-31'), workingCalendar())).toBe(false);
    expect(usesPlainWeekends(day('2026-12-31'), day('2027-01-04'), workingCalendar())).toBe(true);
    expect(usesPlainWeekends(day('2003-12-30'), day('2004-01-05'), workingCalendar())).toBe(true);
  });
});
