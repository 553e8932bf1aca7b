import type { YearMonthDay } from './serial-day';

/*
 * The Gregorian calendar in whole numbers: a date object a step was a sixth of the reckoning of a large ledger. Years begin in March here, so that a leap day
 * is the last of its year; 146,097 days are four hundred years. The laws hold it against date-fns.
 */

const daysOfEra = 146_097;
const yearsOfEra = 400;
/** From 0000-03-01, the first day of the first era, to 1899-12-30, which Excel's calendar numbers 0 from March 1900 on. */
const daysBeforeExcel = 693_899;

/** The day of so many days after 1899-12-30. */
export function gregorianOf(days: number): YearMonthDay {
  const shifted = days + daysBeforeExcel;
  const era = Math.floor(shifted / daysOfEra);
  const dayOfEra = shifted - era * daysOfEra;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - daysBeforeYear(yearOfEra);
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: era * yearsOfEra + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - daysBeforeMonth(monthFromMarch) + 1,
  };
}

/** The days after 1899-12-30 of a day that the calendar has. */
export function daysOfGregorian({ year, month, day }: YearMonthDay): number {
  const fromMarch = month <= 2 ? year - 1 : year;
  const era = Math.floor(fromMarch / yearsOfEra);
  const monthFromMarch = month > 2 ? month - 3 : month + 9;
  return era * daysOfEra + daysBeforeYear(fromMarch - era * yearsOfEra) + daysBeforeMonth(monthFromMarch) + day - 1 - daysBeforeExcel;
}

/** How many days a month has. */
export function daysOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function daysBeforeYear(yearOfEra: number): number {
  return yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
}

/** Of a year that begins in March: 153 days are five months. */
function daysBeforeMonth(monthFromMarch: number): number {
  return Math.floor((153 * monthFromMarch + 2) / 5);
}
