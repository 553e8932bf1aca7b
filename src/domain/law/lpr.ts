import type { Decimal } from 'decimal.js';

import { type SerialDay, serialFromYmd } from '../calendar/serial-day';
import { Exact } from '../money/exact';

/** From this day on these loan prime rates hold, in percent a year; the five-year rate is null where none was quoted (R18). */
export interface LprChange {
  readonly from: SerialDay;
  readonly oneYearPercent: number;
  readonly fiveYearPercent: number | null;
}

/** Term of a loan prime rate in years. */
export type LprTerm = 1 | 5;

/** The day up to which the table was compared with the published rates (R18). */
export const lprVerifiedThrough: SerialDay = dayOf(2026, 9, 20);

/**
 * Loan prime rates by the day they changed, in rising order; the first row is the central bank's one-year benchmark before there was an LPR
 * (R18).
 */
export const lprTable: readonly LprChange[] = [
  changedOn(2015, 10, 24, 4.35, null),
  changedOn(2019, 8, 20, 4.25, 4.85),
  changedOn(2019, 9, 20, 4.2, 4.85),
  changedOn(2019, 11, 20, 4.15, 4.8),
  changedOn(2020, 2, 20, 4.05, 4.75),
  changedOn(2020, 4, 20, 3.85, 4.65),
  changedOn(2021, 12, 20, 3.8, 4.65),
  changedOn(2022, 1, 20, 3.7, 4.6),
  changedOn(2022, 5, 20, 3.7, 4.45),
  changedOn(2022, 8, 22, 3.65, 4.3),
  changedOn(2023, 6, 20, 3.55, 4.2),
  changedOn(2023, 8, 21, 3.45, 4.2),
  changedOn(2024, 2, 20, 3.45, 3.95),
  changedOn(2024, 7, 22, 3.35, 3.85),
  changedOn(2024, 10, 21, 3.1, 3.6),
  changedOn(2025, 5, 20, 3, 3.5),
];

/** The rate on a day as a fraction of 1, or null before the table begins; after its end the last known rate (R18). */
export function lprOn(day: SerialDay, term: LprTerm, table: readonly LprChange[]): Decimal | null {
  let change: LprChange | null = null;
  for (const next of table) {
    if (next.from > day) break;
    change = next;
  }
  if (change === null) return null;
  const percent = term === 1 ? change.oneYearPercent : change.fiveYearPercent;
  return percent === null ? null : new Exact(percent).div(100);
}

function changedOn(year: number, month: number, day: number, oneYearPercent: number, fiveYearPercent: number | null): LprChange {
  return { from: dayOf(year, month, day), oneYearPercent, fiveYearPercent };
}

function dayOf(year: number, month: number, day: number): SerialDay {
  const serial = serialFromYmd(year, month, day);
  if (serial === null) throw new RangeError(`no such day: ${year}-${month}-${day}`);
  return serial;
}
