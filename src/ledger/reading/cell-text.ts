import type { CellValue } from '../source';
import { isBlank, isErrorCell } from '../recognition/column-profile';

/** A cell as text without spaces at its ends; `''` for a blank cell, a lone dash and an Excel error. */
export function cellText(value: CellValue): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return String(value).toUpperCase();
  return isBlank(value) || isErrorCell(value) ? '' : value.trim();
}

/** A1 address of a cell by its 0-based row and column. */
export function cellAddress(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}
