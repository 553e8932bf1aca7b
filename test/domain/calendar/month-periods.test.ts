import { monthEndBefore, monthPeriods, periodEndingOn, sameDayLastYear } from '../../../src/domain/calendar/month-periods';
import { formatIsoDay } from '../../../src/domain/calendar/serial-day';
import { day } from '../../support/ledger-of-cells';

const periodsOf = (asOf: string): string[] =>
  monthPeriods(day(asOf)).map(({ start, end }) => `${formatIsoDay(start)} ${formatIsoDay(end)}`);

describe('monthPeriods', () => {
  it('ends on the day and on the eleven month ends before its month (R20a, R38)', () => {
    const periods = periodsOf('2025-03-17');
    expect(periods).toHaveLength(12);
    expect(periods.slice(0, 2)).toEqual(['2024-03-31 2024-04-30', '2024-04-30 2024-05-31']);
    expect(periods.slice(-2)).toEqual(['2025-01-31 2025-02-28', '2025-02-28 2025-03-17']);
  });

  it('is twelve whole months at a month end (R20a)', () => {
    const periods = periodsOf('2025-12-31');
    expect([periods[0], periods.at(-1)]).toEqual(['2024-12-31 2025-01-31', '2025-11-30 2025-12-31']);
  });
});

describe('periodEndingOn', () => {
  it('begins after the month end before the day, of a month’s last day too (R20a)', () => {
    expect([day('2025-03-31'), day('2025-03-01')].map(monthEndBefore).map(formatIsoDay)).toEqual(['2025-02-28', '2025-02-28']);
    expect(periodEndingOn(day('2025-03-31'))).toEqual({ start: day('2025-02-28'), end: day('2025-03-31') });
  });
});

describe('sameDayLastYear', () => {
  it.each([
    ['2025-12-31', '2024-12-31'],
    ['2025-02-28', '2024-02-29'],
    ['2024-02-29', '2023-02-28'],
    ['2025-11-17', '2024-11-17'],
  ])('puts %s beside %s, month ends beside month ends', (asOf, before) => {
    expect(formatIsoDay(sameDayLastYear(day(asOf)))).toBe(before);
  });
});
