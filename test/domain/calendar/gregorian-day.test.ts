import { UTCDateMini } from '@date-fns/utc';
import { getDaysInMonth } from 'date-fns';

import { daysOfGregorian, daysOfMonth, gregorianOf } from '../../../src/domain/calendar/gregorian-day';

const millisecondsPerDay = 86_400_000;
const daysBefore1970 = 25_569;

describe('the Gregorian calendar', () => {
  it.each([
    [0, 1899, 12, 30],
    [1, 1899, 12, 31],
    [61, 1900, 3, 1],
    [36_585, 2000, 2, 29],
    [45_658, 2025, 1, 1],
    [73_109, 2100, 2, 28],
    [73_110, 2100, 3, 1],
    [2_958_465, 9999, 12, 31],
    [-693_899, 0, 3, 1],
  ])('knows the day %i days after 1899-12-30', (days, year, month, day) => {
    expect(gregorianOf(days)).toEqual({ year, month, day });
    expect(daysOfGregorian({ year, month, day })).toBe(days);
  });

  it('is that of date-fns on every day from 1899-12-30 to 9999-12-31', () => {
    const others: number[] = [];
    for (let days = 0; days <= 2_958_465; days += 1) {
      const date = new UTCDateMini((days - daysBefore1970) * millisecondsPerDay);
      const { year, month, day } = gregorianOf(days);
      const isSame = year === date.getFullYear() && month === date.getMonth() + 1 && day === date.getDate();
      if (!isSame || daysOfGregorian({ year, month, day }) !== days) others.push(days);
    }
    expect(others).toEqual([]);
  });

  it('gives every month of 1900 to 9999 as many days as date-fns', () => {
    const others: string[] = [];
    for (let year = 1900; year <= 9999; year += 1)
      for (let month = 1; month <= 12; month += 1)
        if (daysOfMonth(year, month) !== getDaysInMonth(new UTCDateMini(year, month - 1, 1))) others.push(`${year}-${month}`);
    expect(others).toEqual([]);
  });
});
