import type { Decimal } from 'decimal.js';

import { Exact } from '../money/exact';

/** Credit sales of one month and the number of days that the month has. */
export interface MonthOfSales {
  readonly days: number;
  readonly sales: Decimal;
}

export type CountBackDso =
  | { readonly kind: 'days'; readonly days: number }
  /** The receivables outlast every month given; `rest` yuan are older still. */
  | { readonly kind: 'uncovered'; readonly rest: Decimal }
  /** A month sold less than nothing. */
  | { readonly kind: 'negativeSales'; readonly sales: Decimal };

/** Count-back DSO: months are taken off the receivables newest first, the last one pro rata; months come oldest first (R20). */
export function countBackDso(receivables: Decimal, months: readonly MonthOfSales[]): CountBackDso {
  const negative = months.find(({ sales }) => sales.isNegative() && !sales.isZero());
  if (negative !== undefined) return { kind: 'negativeSales', sales: negative.sales };
  let rest: Decimal = new Exact(receivables);
  let days: Decimal = new Exact(0);
  for (const month of [...months].reverse()) {
    if (rest.lessThanOrEqualTo(0)) break;
    if (rest.lessThan(month.sales)) return { kind: 'days', days: days.plus(rest.times(month.days).div(month.sales)).toNumber() };
    rest = rest.minus(month.sales);
    days = days.plus(month.days);
  }
  return rest.greaterThan(0) ? { kind: 'uncovered', rest } : { kind: 'days', days: days.toNumber() };
}
