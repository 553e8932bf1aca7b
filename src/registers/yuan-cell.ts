import type { CellValue } from '../cells/cell-value';
import type { Cents } from '../domain/money/cents';

/** Cents as the yuan of a cell; blank for null. */
export function yuanCell(cents: Cents | null): CellValue {
  return cents === null ? '' : cents / 100;
}
