import type { CellValue } from '../cells/cell-value';
import type { SourceSheet } from '../cells/source-workbook';
import { looksLikeDay } from './column-profile';
import { readHeading } from './read-heading';
import type { Heading } from './read-heading';

/** The headings of a table that may begin at a row: each column's readings, and the rows they take; positions are those of `sheet.values`. */
export interface HeadingRows {
  readonly headings: readonly (readonly Heading[])[];
  readonly lastHeadingRow: number;
}

/** The row read as the only heading row, and, where the next row could be the lower half of merged headings, both rows read together. */
export function headingRowsAt(sheet: SourceSheet, row: number, firstColumn: number, endColumn: number): HeadingRows[] {
  const upper = cellsOf(sheet, row, firstColumn, endColumn);
  if (upper.filter((value) => typeof value === 'string' && value.trim() !== '').length < 2) return [];
  const single: HeadingRows = { headings: upper.map((value) => [readHeading(value)]), lastHeadingRow: row };
  const lower = cellsOf(sheet, row + 1, firstColumn, endColumn);
  if (!couldBeLowerHalf(upper, lower)) return [single];
  return [single, { headings: joined(upper, lower), lastHeadingRow: row + 1 }];
}

function cellsOf(sheet: SourceSheet, row: number, firstColumn: number, endColumn: number): CellValue[] {
  const values = sheet.values[row] ?? [];
  return Array.from({ length: endColumn }, (_unused, column) => (column < firstColumn ? '' : (values[column] ?? '')));
}

/** Under merged headings stand short texts only, at least one of them below a cell that the merge left blank. */
function couldBeLowerHalf(upper: readonly CellValue[], lower: readonly CellValue[]): boolean {
  const filled = lower.filter((value) => value !== '');
  if (filled.length < 2 || filled.some((value) => typeof value !== 'string' || looksLikeDay(value))) return false;
  return lower.some((value, column) => value !== '' && upper[column] === '');
}

function joined(upper: readonly CellValue[], lower: readonly CellValue[]): Heading[][] {
  let over: CellValue = '';
  return upper.map((own, column) => {
    if (own !== '') over = own;
    const below = lower[column] ?? '';
    if (below === '') return [readHeading(own)];
    const both = readHeading(`${String(over)}${String(below)}`);
    const bottom = readHeading(below);
    // 应收款 over 金额(万元): the unit of either half is the column's.
    return [both, { ...bottom, unit: bottom.unit ?? readHeading(over).unit }];
  });
}
