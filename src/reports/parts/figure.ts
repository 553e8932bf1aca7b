import type { Decimal } from 'decimal.js';

import type { Cents } from '../../domain/money/cents';
import { Exact } from '../../domain/money/exact';
import type { CellContent } from '../../sheets/sheet-model';
import { yuan } from '../yuan';

/** An exact figure as a cell holds it, half up; null where there is none. */
export function roundedTo(value: Decimal | null, places: number): number | null {
  return value === null ? null : value.toDecimalPlaces(places, Exact.ROUND_HALF_UP).toNumber();
}

/** A figure's formula, or the words for no data where it has none. */
export function figure(formula: string, value: Decimal | null, places: number, noData: string): CellContent {
  const expected = roundedTo(value, places);
  return expected === null ? noData : { formula: `=ROUND(${formula},${places})`, expected };
}

/** An amount in yuan, or the words for no data. */
export function amount(cents: Cents | null, noData: string): CellContent {
  return cents === null ? noData : yuan(cents);
}
