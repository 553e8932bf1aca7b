import type { CellValue } from './cell-value';
import { isBlank } from './blank-cell';
import { isErrorCell } from './error-cell';

/** A cell as text without spaces at its ends; `''` for a blank cell, a lone dash and an Excel error. */
export function cellText(value: CellValue): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return String(value).toUpperCase();
  return isBlank(value) || isErrorCell(value) ? '' : value.trim();
}
