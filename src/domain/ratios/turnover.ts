import type { Decimal } from 'decimal.js';

import { quotient, type Ratio } from './quotient';

/** Receivables turnover: net credit sales / the average of opening and closing receivables (R20). */
export function receivablesTurnover(sales: Decimal, opening: Decimal, closing: Decimal): Ratio {
  return quotient(sales, opening.plus(closing), 2);
}

/** Turnover days: days of the period / turnover; no turnover, no days (R20). */
export function turnoverDays(sales: Decimal, opening: Decimal, closing: Decimal, days: Decimal): Ratio {
  const turnover = receivablesTurnover(sales, opening, closing);
  return typeof turnover === 'number' ? quotient(opening.plus(closing), sales.times(2), days) : turnover;
}

/** Whether the last two steps of a series, oldest first, both fall: T(q) < T(q−1) < T(q−2) (R28). */
export function turnoverIsFalling(turnovers: readonly number[]): boolean {
  const [before, middle, last] = turnovers.slice(-3);
  return before !== undefined && middle !== undefined && last !== undefined && last < middle && middle < before;
}
