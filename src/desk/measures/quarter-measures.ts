import type { Decimal } from 'decimal.js';

import { measure } from '../../domain/ratios/measure';
import { Exact } from '../../domain/money/exact';
import type { Desk } from '../desk';
import { oncePerDesk } from '../once-per-desk';
import { quarterlyTurnovers } from '../quarterly-turnover';
import type { QuarterlyTurnover } from '../quarterly-turnover';
import { salesOfDesk } from '../sales-and-receipts';

/** A full quarter with data (R20b). */
export interface QuarterMeasures extends QuarterlyTurnover {
  readonly turnover: Decimal;
  /** Days of the quarter ÷ turnover, exact; null where it sold nothing. */
  readonly days: Decimal | null;
}

/** How many quarters the monthly report shows. */
export const quartersShown = 8;

/** The last full quarters by asOf that have data, oldest first; null in a snapshot (R20b). */
export const quarterMeasures = oncePerDesk((desk): readonly QuarterMeasures[] | null => {
  for (let looked = quartersShown; ; looked += quartersShown) {
    const quarters = quarterlyTurnovers(desk, looked);
    if (quarters === null) return null;
    const known = quarters.flatMap(withData);
    const [oldest] = quarters;
    if (known.length >= quartersShown || oldest === undefined || oldest.quarter.firstDay < firstSale(desk))
      return known.slice(-quartersShown);
  }
});

function firstSale(desk: Desk): number {
  return salesOfDesk(desk).firstDay ?? Infinity;
}

function withData(quarter: QuarterlyTurnover): QuarterMeasures[] {
  const { turnover } = quarter;
  if (turnover === null) return [];
  const { firstDay, lastDay } = quarter.quarter;
  return [{ ...quarter, turnover, days: measure(new Exact(lastDay - firstDay + 1), turnover) }];
}
