import type { Decimal } from 'decimal.js';

import type { SerialDay } from '../calendar/serial-day';
import { Exact } from '../money/exact';
import type { LprChange } from './lpr';
import type { StatutoryTerms } from './statutory-interest';

/** How statutory interest is reckoned, and whether it follows each change of the loan prime rate (R16). */
export interface StatutoryChoice extends StatutoryTerms {
  readonly segmented?: boolean;
}

/** A rate of interest, with the uplift, from a day on. */
export interface StatutoryRate {
  readonly from: SerialDay;
  readonly yearlyRate: Decimal;
  /** The yearly rate in units of the compiled rates. */
  readonly units: number;
}

/** Rates made ready for many invoices: cents × days × units ÷ scale is the interest in cents (R16). */
export interface CompiledStatutory {
  /** In rising order of days. */
  readonly rates: readonly StatutoryRate[];
  readonly yearDays: Decimal;
  readonly segmented: boolean;
  readonly scale: number;
  /** The largest product that a double rounds exactly. */
  readonly largestProduct: number;
}

/** Makes the one-year loan prime rates ready for use, with the uplift (R16, R18). */
export function compileStatutory({ uplift, yearDays, segmented = false }: StatutoryChoice, table: readonly LprChange[]): CompiledStatutory {
  const factor = new Exact(uplift).plus(1);
  const yearlyRates = table.map(({ from, oneYearPercent }) => ({ from, yearlyRate: factor.times(oneYearPercent).div(100) }));
  const decimals = Math.max(1, ...yearlyRates.map(({ yearlyRate }) => yearlyRate.decimalPlaces()));
  const unit = new Exact(10).pow(decimals);
  const scale = unit.times(yearDays).toNumber();
  return {
    rates: yearlyRates.map(({ from, yearlyRate }) => ({ from, yearlyRate, units: yearlyRate.times(unit).toNumber() })),
    yearDays: new Exact(yearDays),
    segmented,
    scale,
    largestProduct: Number.isSafeInteger(scale) ? Number.MAX_SAFE_INTEGER - scale : -1,
  };
}

/** The rate on a day, or null before the rates begin; after their end the last known one (R18). */
export function statutoryRateOn(day: SerialDay, { rates }: CompiledStatutory): StatutoryRate | null {
  let rate: StatutoryRate | null = null;
  for (const next of rates) {
    if (next.from > day) break;
    rate = next;
  }
  return rate;
}
