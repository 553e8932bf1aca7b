import type { CellValue } from '../../cells/cell-value';
import type { SourceSheet } from '../../cells/source-workbook';
import { serialFromYmd, ymdFromSerial } from '../../domain/calendar/serial-day';
import { readDay } from '../../domain/calendar/read-day';
import { plainText } from '../../domain/text/plain-text';
import { looksLikeDay, rowsLookedAt } from '../../tables/column-profile';
import { matchHeading } from '../../tables/match-heading';
import { readHeading } from '../../tables/read-heading';
import { ledgerRules } from '../recognition/role-rules';
import type { ColumnRole } from '../reading-choices';
import { firstHeadings } from './first-headings';
import { widthOf } from './add-column';

/** In which order the parts of 25.1.5 stand. */
type PartOrder = 'ymd' | 'mdy' | 'dmy';

interface Year {
  readonly least: number;
  readonly most: number;
}

const short = /^(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{2}|\d)$/;
const dateRoles: readonly ColumnRole[] = ['invoiceDate', 'dueDate', 'deliveryDate', 'settledDate', 'receiptDate'];
const otherRoles = (Object.keys(ledgerRules) as ColumnRole[]).filter((role) => !dateRoles.includes(role));
const orders: readonly PartOrder[] = ['ymd', 'mdy', 'dmy'];

/**
 * A sheet whose dates with years of two digits (25.1.5) are whole dates, column by column, where one order alone gives days that there are,
 * in years that the whole dates of the sheet or its title are of; without such years the order must be the only one that gives days at all.
 * What more than one order fits stays the text that it is (R1). Every other sheet comes back as it is.
 */
export function shortYears(sheet: SourceSheet): SourceSheet {
  const top = firstHeadings(sheet);
  if (top === null) return sheet;
  const rows = sheet.values.slice(top + 1);
  const columns = Array.from({ length: widthOf(sheet) }, (_unused, column) => column).filter(
    (column) => !isHeadedOtherwise(sheet, top, column) && rows.slice(0, rowsLookedAt).some((row) => partsOf(row[column] ?? '') !== null),
  );
  if (columns.length === 0) return sheet;
  const dateColumns = (sheet.values[top] ?? []).flatMap((value, column) =>
    dateRoles.some((role) => matchHeading(readHeading(value), ledgerRules[role]) >= 0.9) ? [column] : [],
  );
  const years = yearsOf(sheet, top, rows, [...new Set([...columns, ...dateColumns])]);
  const orderOf = new Map(
    columns.flatMap((column) => {
      const order = onlyOrder(
        rows.flatMap((row) => [partsOf(row[column] ?? '') ?? []]).filter((parts) => parts.length > 0),
        years,
      );
      return order === null ? [] : [[column, order] as const];
    }),
  );
  if (orderOf.size === 0) return sheet;
  const values = sheet.values.map((row, index) => {
    if (index <= top) return row;
    return row.map((value, column) => {
      const order = orderOf.get(column);
      const parts = order === undefined ? null : partsOf(value);
      return order === undefined || parts === null ? value : (dayText(parts, order) ?? value);
    });
  });
  return { ...sheet, values };
}

/** Whether a heading, of either of two rows, says that the column holds no dates: 25-01-13 is the number of an invoice too. */
function isHeadedOtherwise(sheet: SourceSheet, top: number, column: number): boolean {
  const scores = (roles: readonly ColumnRole[]): boolean =>
    [top, top + 1].some((row) => {
      const heading = readHeading(sheet.values[row]?.[column] ?? '');
      return roles.some((role) => matchHeading(heading, ledgerRules[role]) >= 0.9);
    });
  return scores(otherRoles) && !scores(dateRoles);
}

function partsOf(value: CellValue): readonly number[] | null {
  const found = typeof value === 'string' && value.length <= 14 ? short.exec(plainText(value)) : null;
  return found === null ? null : [Number(found[1]), Number(found[3]), Number(found[4])];
}

function ymdOf(parts: readonly number[], order: PartOrder): readonly [year: number, month: number, day: number] {
  const [first = 0, second = 0, third = 0] = parts;
  if (order === 'ymd') return [2000 + first, second, third];
  return order === 'mdy' ? [2000 + third, first, second] : [2000 + third, second, first];
}

/** The order in which all dates of a column are days of the years that are spoken of; null where there is none, or more than one. */
function onlyOrder(dates: readonly (readonly number[])[], years: Year | null): PartOrder | null {
  const fitting = orders.filter((order) =>
    dates.every((parts) => {
      const [year, month, day] = ymdOf(parts, order);
      return serialFromYmd(year, month, day) !== null && (years === null || (year >= years.least && year <= years.most));
    }),
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function dayText(parts: readonly number[], order: PartOrder): string | null {
  const [year, month, day] = ymdOf(parts, order);
  return serialFromYmd(year, month, day) === null ? null : `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The years that title and whole dates are of, with one more at either end; null where nothing names a year. */
function yearsOf(sheet: SourceSheet, top: number, rows: SourceSheet['values'], columns: readonly number[]): Year | null {
  const titled = sheet.values.slice(0, top).flatMap((row) => row.flatMap((value) => (typeof value === 'string' ? yearsIn(value) : [])));
  const dated = rows.slice(0, rowsLookedAt).flatMap((row) =>
    row.flatMap((value) => {
      if (typeof value !== 'string' || !/\d{4}[-/.年]|[a-z]{3}/i.test(value)) return [];
      const reading = readDay(value);
      return reading.ok ? [ymdFromSerial(reading.day).year] : yearsIn(value);
    }),
  );
  // Beside texts stand dates that Excel knows for dates.
  const known = rows.slice(0, rowsLookedAt).flatMap((row) =>
    columns.flatMap((column) => {
      const value = row[column] ?? '';
      return typeof value === 'number' && looksLikeDay(value) ? [ymdFromSerial(Math.floor(value)).year] : [];
    }),
  );
  const years = [...titled, ...dated, ...known].filter((year) => year >= 1950 && year <= 2100);
  return years.length === 0 ? null : { least: Math.min(...years) - 1, most: Math.max(...years) + 1 };
}

/** 2025年, and 2025-01 at the beginning of a text. */
function yearsIn(text: string): number[] {
  return [...plainText(text).matchAll(/(?<!\d)(20\d\d)(?= ?年|[-/.]\d{1,2}(?!\d))/g)].map(([year]) => Number(year));
}
