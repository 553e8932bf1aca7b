import { isBlank } from '../../cells/blank-cell';
import { readDay } from '../../domain/calendar/read-day';
import { profileColumn } from '../../tables/column-profile';
import type { TableCandidate } from '../../tables/table-candidate';
import type { ColumnFigures } from './column-figures';

type Table = Pick<TableCandidate<string>, 'sheet' | 'headingRow' | 'endRow'>;

/** Whether most of the sums have a date beside them. */
export function areDated(table: Table, date: number, amount: number, figures: ColumnFigures): boolean {
  const sums = figures.of(amount).filter((cents) => (cents ?? 0) !== 0).length;
  const dates = profileColumn(table.sheet, date, table.headingRow + 1, table.endRow).filled;
  return dates * 2 >= sums;
}

/** Whether sums with a date stand on rows that owe nothing: each is then a receipt, and none is what was received in all (R9b). */
export function haveRowsOfTheirOwn(date: number, amount: number, owed: number | undefined, figures: ColumnFigures): boolean {
  if (owed === undefined) return false;
  const [debts, dates] = [figures.cellsOf(owed), figures.cellsOf(date)];
  return figures.of(amount).some((cents, row) => (cents ?? 0) !== 0 && isBlank(debts[row] ?? '') && readDay(dates[row] ?? '').ok);
}

/** Whether a column of whole numbers is always the days between one day and the dates of another column: no money (R9c). */
export function holdsDays(table: Table, column: number, dates: readonly (number | undefined)[], figures: ColumnFigures): boolean {
  const cents = figures.of(column).flatMap((value) => (value === null || value === 0 ? [] : [value]));
  if (cents.length === 0 || cents.some((value) => value % 100 !== 0 || Math.abs(value) > 2_000_000)) return false;
  const { sheet, headingRow, endRow } = table;
  return dates.some((date) => {
    if (date === undefined || date === column) return false;
    const [sums, differences] = [new Set<number>(), new Set<number>()];
    const days = new Set<number>();
    for (let row = headingRow + 1; row < Math.min(endRow, headingRow + 300); row += 1) {
      const value = sheet.values[row]?.[column] ?? '';
      const day = readDay(sheet.values[row]?.[date] ?? '');
      if (typeof value !== 'number' || value === 0 || !day.ok) continue;
      days.add(day.day);
      sums.add(day.day + value);
      differences.add(day.day - value);
    }
    // Sums may grow with their dates by chance, but not when some are below 0, or there are more than two.
    const isLeft = differences.size === 1 && (days.size > 2 || cents.some((value) => value < 0));
    return days.size >= 2 && (sums.size === 1 || isLeft);
  });
}
