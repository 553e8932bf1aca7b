import { daysBetweenSystems } from '../../cells/date-system';
import type { DateSystem } from '../../cells/date-system';
import { plainText } from '../text/plain-text';
import { readChineseDate } from './chinese-date';
import { readNamedMonthDate } from './named-month-date';
import { isSerialDay, serialFromYmd } from './serial-day';
import type { SerialDay } from './serial-day';

/** Which part comes first in dates such as 1/15/2013 (R1). */
export type DateOrder = 'mdy' | 'dmy';

export interface ReadDayOptions {
  /** Absent: a date whose order its own parts do not show is a fault. */
  readonly dateOrder?: DateOrder;
  readonly dateSystem?: DateSystem;
}

/** Why a value is no day: nothing there, no date at all, a day that no calendar has, or one that has two readings (R1). */
export type DayFault =
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable'; readonly value: string }
  | { readonly kind: 'impossible'; readonly value: string }
  | { readonly kind: 'ambiguousOrder'; readonly value: string };

export type DayReading = { readonly ok: true; readonly day: SerialDay } | { readonly ok: false; readonly fault: DayFault };

const timeOfDay = String.raw`(?:(?: ?T ?| )(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?)?`;
const separated = new RegExp(String.raw`^(\d{4}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{1,2})${timeOfDay}$`, 'i');
const chinese = new RegExp(String.raw`^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2})(?: ?[日号])?${timeOfDay}$`, 'i');
const compact = new RegExp(String.raw`^(\d{4})(\d{2})(\d{2})${timeOfDay}$`, 'i');
const yearLast = new RegExp(String.raw`^(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4})${timeOfDay}$`, 'i');
const serialText = /^\d{5}(?:\.\d+)?$/;

/**
 * Reads a date as cells and people give it: serial numbers (time of day dropped), 20250305, and texts such as 2025-03-05, 2025/3/5,
 * 2025.3.5, 2025年3月5日, 二〇二五年三月五日, 1/15/2013, 14 Jul 2022, with full-width digits, stray spaces and a time of day; nothing is guessed (R1).
 */
export function readDay(value: unknown, options: ReadDayOptions = {}): DayReading {
  if (value === null || value === undefined) return failed({ kind: 'blank' });
  if (typeof value === 'number') return readNumber(value, String(value), options.dateSystem ?? 1900);
  if (typeof value !== 'string') return failed({ kind: 'unreadable', value: typeof value === 'boolean' ? String(value) : typeof value });
  const text = plainText(value);
  return text === '' ? failed({ kind: 'blank' }) : readText(text, value.trim(), options);
}

/**
 * The order that a date text shows by a part above 12: `mdy` for 1/15/2013, `dmy` for 15/1/2013, `none` where both orders would do
 * (3/4/2013); null for everything that needs no order (R1).
 */
export function dateOrderEvidence(value: unknown): DateOrder | 'none' | null {
  if (typeof value !== 'string') return null;
  const parts = yearLast.exec(plainText(value));
  if (parts === null) return null;
  const first = Number(parts[1]);
  const second = Number(parts[3]);
  if (first === second || (first > 12 && second > 12)) return null;
  if (first > 12) return 'dmy';
  return second > 12 ? 'mdy' : 'none';
}

function readNumber(value: number, quoted: string, dateSystem: DateSystem): DayReading {
  if (!Number.isFinite(value)) return failed({ kind: 'unreadable', value: quoted });
  if (Number.isInteger(value) && value >= 19000101 && value <= 99991231) {
    return dayOrImpossible(Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100, quoted);
  }
  const whole = Math.floor(value);
  const serial = dateSystem === 1904 ? whole + daysBetweenSystems : whole;
  // A 0 is what a blank cell becomes in arithmetic, so it is no day in the 1904 system either.
  return whole > 0 && isSerialDay(serial) ? { ok: true, day: serial } : failed({ kind: 'impossible', value: quoted });
}

function readText(text: string, quoted: string, options: ReadDayOptions): DayReading {
  const parts = separated.exec(text);
  if (parts !== null) return dayOrImpossible(Number(parts[1]), Number(parts[3]), Number(parts[4]), quoted);
  const characters = chinese.exec(text) ?? compact.exec(text);
  if (characters !== null) return dayOrImpossible(Number(characters[1]), Number(characters[2]), Number(characters[3]), quoted);
  const numerals = text.includes('年') ? readChineseDate(text) : null;
  if (numerals !== null) return dayOrImpossible(numerals.year, numerals.month, numerals.day, quoted);
  const ordered = yearLast.exec(text);
  if (ordered !== null) return readOrdered(Number(ordered[1]), Number(ordered[3]), Number(ordered[4]), quoted, options.dateOrder);
  const dated = /^(.*[\d日号].*?) ?\(?(?:星期|周|礼拜)([一二三四五六日天])\)?$/.exec(text);
  if (dated !== null) {
    const reading = readText(dated[1] ?? '', quoted, options);
    const weekday = '六日一二三四五'.indexOf((dated[2] ?? '').replace('天', '日'));
    return reading.ok && reading.day % 7 !== weekday ? failed({ kind: 'impossible', value: quoted }) : reading;
  }
  const named = /[a-z]{3}/i.test(text) ? readNamedMonthDate(text) : null;
  if (named !== null) {
    const reading = dayOrImpossible(named.year, named.month, named.day, quoted);
    // A day of the week that is not that day's shows that one of the two is wrong.
    const isOther = reading.ok && named.weekday !== null && reading.day % 7 !== named.weekday;
    return isOther ? failed({ kind: 'impossible', value: quoted }) : reading;
  }
  if (serialText.test(text)) return readNumber(Number(text), quoted, options.dateSystem ?? 1900);
  return failed({ kind: 'unreadable', value: quoted });
}

function readOrdered(first: number, second: number, year: number, quoted: string, given: DateOrder | undefined): DayReading {
  // A part above 12 shows the order by itself; equal parts read the same either way.
  const order = given ?? (first > 12 ? 'dmy' : second > 12 || first === second ? 'mdy' : null);
  if (order === null) return failed({ kind: 'ambiguousOrder', value: quoted });
  return order === 'mdy' ? dayOrImpossible(year, first, second, quoted) : dayOrImpossible(year, second, first, quoted);
}

function dayOrImpossible(year: number, month: number, day: number, quoted: string): DayReading {
  const serial = serialFromYmd(year, month, day);
  return serial === null ? failed({ kind: 'impossible', value: quoted }) : { ok: true, day: serial };
}

function failed(fault: DayFault): DayReading {
  return { ok: false, fault };
}
