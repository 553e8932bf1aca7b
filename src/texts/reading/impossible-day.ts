import type { CellValue } from '../../cells/cell-value';
import { readMonth } from '../../domain/calendar/read-month';

/**
 * What is wrong with a date that is written well and is none: its month has not so many days, there is no such month, or no day is said
 * (R1).
 */
export type ImpossibleDay =
  | { readonly kind: 'day'; readonly year: number; readonly month: number; readonly days: number }
  | { readonly kind: 'month'; readonly month: number }
  /** 2025-3 says of which month, and not which day of it. */
  | { readonly kind: 'dayMissing'; readonly year: number; readonly month: number };

const written = /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?$/;

/** Tells why 2025-02-30 or 2025年13月1日 is no date, and 2025-3 none yet; null for any other value. */
export function impossibleDay(value: CellValue): ImpossibleDay | null {
  const found = written.exec(String(value).normalize('NFKC').replace(/\s+/g, ''));
  if (found === null) return dayMissing(value);
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (month < 1 || month > 12) return { kind: 'month', month };
  const days = daysIn(year, month);
  return day < 1 || day > days ? { kind: 'day', year, month, days } : null;
}

function dayMissing(value: CellValue): ImpossibleDay | null {
  const found = readMonth(value);
  if (found === null) return null;
  const { year, month } = found;
  return month < 1 || month > 12 ? { kind: 'month', month } : { kind: 'dayMissing', year, month };
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
