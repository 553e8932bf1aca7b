import { isBlank } from '../../cells/blank-cell';
import type { CellValue } from '../../cells/cell-value';
import type { SourceSheet } from '../../cells/source-workbook';
import { beginsOtherTable } from '../../tables/other-headings';
import { readHeading } from '../../tables/read-heading';
import { knownHeadings } from '../recognition/known-headings';

const rowsSearched = 40;

/** The first row of a sheet that holds the headings of a table, by its position in `sheet.values`; null where there is none. */
export function firstHeadings(sheet: SourceSheet): number | null {
  const rows = sheet.values.slice(0, rowsSearched);
  const found = rows.findIndex((row) => beginsOtherTable(row, knownHeadings) || headsDebts(row));
  return found === -1 ? null : found;
}

/** Few columns may be headed by two known words and others of the customer's own. */
function headsDebts(row: readonly CellValue[]): boolean {
  const filled = row.filter((value) => !isBlank(value));
  if (filled.length < 4 || filled.some((value) => typeof value !== 'string' || /[:：]./.test(value))) return false;
  return filled.filter((value) => knownHeadings.has(readHeading(value).text)).length * 2 >= filled.length;
}

/** A row's cells as they are compared with another's. */
export function rowText(row: readonly CellValue[]): string {
  return row
    .map((value) => (typeof value === 'string' ? value.trim() : String(value)))
    .join('\n')
    .replace(/\n+$/, '');
}
