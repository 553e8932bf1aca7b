import { UTCDateMini } from '@date-fns/utc';
import type { UTCDate } from '@date-fns/utc';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';

/** A whole calendar day as Excel's serial number in the 1900 date system: 45658 is 2025-01-01 (R1). */
export type SerialDay = number;

/** A day of the calendar by its parts; `month` 1 … 12. */
export interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** 1900-01-01 and 9999-12-31, the ends of Excel's calendar (R1). */
export const firstSerialDay: SerialDay = 1;
export const lastSerialDay: SerialDay = 2958465;

/** 1900-02-29, which Excel counts and no calendar has (R1). */
export const serialThatNeverWas = 60;

const millisecondsPerDay = 86_400_000;
const serialOfUnixEpoch = 25569;

/** Whether a whole number is a day of Excel's 1900 calendar: 1 … 2958465 but for 60 (R1). */
export function isSerialDay(serial: number): boolean {
  return Number.isInteger(serial) && serial >= firstSerialDay && serial <= lastSerialDay && serial !== serialThatNeverWas;
}

/** Midnight UTC of a serial day, for date-fns; never local time. */
export function utcDateOfSerial(serial: SerialDay): UTCDate {
  // Excel's false 29 February makes every day before it stand one number too low.
  const days = serial < serialThatNeverWas ? serial + 1 : serial;
  return new UTCDateMini((days - serialOfUnixEpoch) * millisecondsPerDay);
}

/** The serial day of a UTC date. */
export function serialOfUtcDate(date: UTCDate): SerialDay {
  const days = Math.floor(date.getTime() / millisecondsPerDay) + serialOfUnixEpoch;
  return days <= serialThatNeverWas ? days - 1 : days;
}

/** The serial day of a year, month (1 … 12) and day, or null where the calendar of 1900 … 9999 has no such day (R1). */
export function serialFromYmd(year: number, month: number, day: number): SerialDay | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return null;
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  if (day > getDaysInMonth(new UTCDateMini(year, month - 1, 1))) return null;
  return serialOfUtcDate(new UTCDateMini(year, month - 1, day));
}

/** Year, month and day of a serial day (R1). */
export function ymdFromSerial(serial: SerialDay): YearMonthDay {
  const date = utcDateOfSerial(serial);
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}

/** The year of a serial day. */
export function yearOfSerial(serial: SerialDay): number {
  const year = knownYears.get(serial) ?? utcDateOfSerial(serial).getFullYear();
  knownYears.set(serial, year);
  return year;
}

/** By day: the invoices of a large ledger share some thousand days. */
const knownYears = new Map<SerialDay, number>();

/** A serial day as `yyyy-mm-dd`. */
export function formatIsoDay(serial: SerialDay): string {
  const { year, month, day } = ymdFromSerial(serial);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
