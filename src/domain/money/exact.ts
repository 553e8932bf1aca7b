import { Decimal } from 'decimal.js';

/** decimal.js with room for every product of an amount, days and a rate; halves go away from zero. */
export const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });

/** The decimal that a double stands for at Excel's 15 significant digits: 615187.4500000001 is 615187.45. */
export function exactOfDouble(value: number): Decimal {
  return new Exact(value.toPrecision(15));
}
