import type { CellValue } from '../source';
import { isBlank } from '../recognition/column-profile';

const errorText = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|BUSY!|EXTERNAL!)/i;

/** A cell as text without spaces at its ends; `''` for a blank cell, a lone dash and an Excel error. */
export function cellText(value: CellValue): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return String(value).toUpperCase();
  return isBlank(value) || errorText.test(value) ? '' : value.trim();
}

/** Whether a cell holds an Excel error such as #N/A. */
export function isErrorCell(value: CellValue): boolean {
  return typeof value === 'string' && value.startsWith('#') && errorText.test(value);
}

/** A1 address of a cell by its 0-based row and column. */
export function cellAddress(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}
