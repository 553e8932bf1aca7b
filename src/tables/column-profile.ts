import type { CellValue } from '../cells/cell-value';
import { isBlank } from '../cells/blank-cell';
import { isErrorCell } from '../cells/error-cell';
import { dateOrderEvidence, readDay } from '../domain/calendar/read-day';
import { readTerms } from '../domain/calendar/read-terms';
import { readYuan } from '../domain/money/read-amount';
import { knownOfSheet } from './known-of-sheet';
import { saysNothing } from './read-money';
import type { SourceSheet } from '../cells/source-workbook';

/** What a column's cells look like, over the first rows below its heading; shares are of the cells that are not blank. */
export interface ColumnProfile {
  readonly filled: number;
  readonly dates: number;
  readonly amounts: number;
  readonly terms: number;
}

/** How many rows below the headings tell what a column holds. */
export const rowsLookedAt = 300;
const nothingThere: ColumnProfile = { filled: 0, dates: 0, amounts: 0, terms: 0 };

const known = knownOfSheet<ColumnProfile>();

/** Looks at the cells of one column below a heading, Excel errors and repeated headings apart; positions are those of `sheet.values`. */
export function profileColumn(sheet: SourceSheet, column: number, firstRow: number, endRow = sheet.values.length): ColumnProfile {
  return known(sheet, `${column} ${firstRow} ${endRow}`, () => lookAt(sheet, column, firstRow, endRow));
}

function lookAt(sheet: SourceSheet, column: number, firstRow: number, endRow: number): ColumnProfile {
  let filled = 0;
  let dates = 0;
  let amounts = 0;
  let nothings = 0;
  let terms = 0;
  const heading = sheet.values[firstRow - 1]?.[column] ?? '';
  const end = Math.min(endRow, firstRow + rowsLookedAt);
  for (let row = firstRow; row < end; row += 1) {
    const value = sheet.values[row]?.[column] ?? '';
    if (isBlank(value) || isErrorCell(value) || (typeof value === 'string' && value === heading)) continue;
    filled += 1;
    if (looksLikeDay(value)) dates += 1;
    if (readYuan(value).ok) amounts += 1;
    else if (saysNothing(value)) nothings += 1;
    if (looksLikeTerms(value)) terms += 1;
  }
  return filled === 0
    ? nothingThere
    : { filled, dates: dates / filled, amounts: amounts / Math.max(1, filled - nothings), terms: terms / filled };
}

/** A text that reads as a date, or a number in the range where ledgers' dates lie. */
export function looksLikeDay(value: CellValue): boolean {
  // Serials from 1954 to 2119; smaller and larger numbers are more often amounts or quantities.
  if (typeof value === 'number') return (value >= 20000 && value < 80000) || (value >= 19500101 && value <= 21001231 && readDay(value).ok);
  return typeof value === 'string' && (dateOrderEvidence(value) !== null || readDay(value).ok);
}

function looksLikeTerms(value: CellValue): boolean {
  return typeof value === 'number' ? Number.isInteger(value) && value >= 0 && value <= 720 : readTerms(value).ok;
}
