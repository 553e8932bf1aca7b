import { endOfMonth } from './month-steps';
import { serialFromYmd } from './serial-day';
import type { SerialDay } from './serial-day';

/** A month of a year, as 2025-03 and 2025年3月 name one. */
export interface NamedMonth {
  readonly year: number;
  readonly month: number;
}

/** Which day of its month a date without a day means. */
export type DayOfMonth = 'first' | 'last';

const ofMonth = /^(\d{4})(?:[-/.]|年)(\d{1,2})月?份?$|^(20\d{2})(0[1-9]|1[0-2])$/;
const inEnglish = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-/., ]*((?:19|20)\d{2})$/;
const names = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads a date that names its month and no day of it (R1): 2025-3, 2025年3月份, 202503, Mar 2025; the month may be none, such as 13. null for
 * anything else.
 */
export function readMonth(value: unknown): NamedMonth | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const plain = String(value).normalize('NFKC').trim();
  const found = ofMonth.exec(plain.replace(/\s+/g, ''));
  if (found !== null) return { year: Number(found[1] ?? found[3]), month: Number(found[2] ?? found[4]) };
  const english = inEnglish.exec(plain.toLowerCase());
  return english === null ? null : { year: Number(english[2]), month: names.indexOf(english[1] ?? '') + 1 };
}

/** The first or the last day of a month; null where there is no such month. */
export function dayOfMonth({ year, month }: NamedMonth, which: DayOfMonth): SerialDay | null {
  const first = month < 1 || month > 12 ? null : serialFromYmd(year, month, 1);
  return first === null || which === 'first' ? first : endOfMonth(first);
}
