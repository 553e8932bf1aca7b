import { isBlank } from '../../cells/blank-cell';
import type { CellValue } from '../../cells/cell-value';
import type { SourceSheet } from '../../cells/source-workbook';
import { readDay } from '../../domain/calendar/read-day';
import { readMarkedAmount } from '../../domain/money/read-marked-amount';
import { beginsOtherTable, namesColumn } from '../../tables/other-headings';
import { readHeading } from '../../tables/read-heading';
import type { ReadingChoices } from '../reading-choices';
import { knownHeadings } from '../recognition/known-headings';

const rowsSearched = 40;

/**
 * The first row of a sheet that holds the headings of a table, by its position in `sheet.values`, where no words tell it the first with a
 * text over every column that the user has chosen; null where there is none.
 */
export function firstHeadings(sheet: SourceSheet, chosen: ReadingChoices['columns'] = {}): number | null {
  const rows = sheet.values.slice(0, rowsSearched);
  const found = rows.findIndex((row) => beginsOtherTable(row, knownHeadings) || headsDebts(row));
  if (found !== -1) return found;
  const columns = Object.values(chosen).flatMap((column) => (column === null ? [] : [column - sheet.firstColumn]));
  const over = columns.length < 2 ? -1 : rows.findIndex((row) => columns.every((column) => isHeading(row[column] ?? '')));
  return over === -1 ? null : over;
}

function isHeading(value: CellValue): boolean {
  return typeof value === 'string' && value.trim() !== '' && !readDay(value).ok && readMarkedAmount(value) === null;
}

/** Few columns may be headed by two known words and others of the customer's own. */
function headsDebts(row: readonly CellValue[]): boolean {
  const filled = row.filter((value) => !isBlank(value));
  if (filled.length < 4 || filled.some((value) => typeof value !== 'string' || /[:：]./.test(value))) return false;
  return filled.filter((value) => namesColumn(readHeading(value).text, knownHeadings)).length * 2 >= filled.length;
}

/** A row's cells as they are compared with another's. */
export function rowText(row: readonly CellValue[]): string {
  return row
    .map((value) => (typeof value === 'string' ? value.trim() : String(value)))
    .join('\n')
    .replace(/\n+$/, '');
}
