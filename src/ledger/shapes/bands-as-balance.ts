import type { CellValue } from '../../cells/cell-value';
import type { SourceSheet } from '../../cells/source-workbook';
import { matchHeading } from '../../tables/match-heading';
import { readHeading } from '../../tables/read-heading';
import { isBand } from '../recognition/age-bands';
import { ledgerRules } from '../recognition/role-rules';
import type { ColumnRole } from '../reading-choices';
import { addColumn, widthOf } from './add-column';
import { arePartsApart, headingOf, isFigure, sumOf } from './band-parts';
import { firstHeadings, rowText } from './first-headings';

/** What the bands at either end are called that name no number of days. */
const endBand = /^(?:current|not(?:yet)?due|future|older|undue|未到期|未逾期|信用期内|账期内|未到账期)$/;
const dates: readonly ColumnRole[] = ['invoiceDate', 'dueDate'];
const left: readonly ColumnRole[] = ['balance', 'baseBalance', 'received', 'debit', 'credit'];

/**
 * A list of open invoices that spreads over bands of age what is left of each (Current, < 1 Month, 1 Month, Older), and has no column of
 * that, with one more column in which the bands of a row are added up (R9c). Every other sheet comes back as it is: one without dates, one
 * that says what was received or is left, and one whose bands overlap, as they may where they come to more than the amount, or are of
 * several units.
 */
export function bandsAsBalance(sheet: SourceSheet): SourceSheet {
  const top = firstHeadings(sheet);
  if (top === null) return sheet;
  const bandRow = [top, top + 1].find((row) => (sheet.values[row] ?? []).filter(isBand).length >= 2);
  if (bandRow === undefined) return sheet;
  const headings = sheet.values[top] ?? [];
  const has = (roles: readonly ColumnRole[]): boolean =>
    roles.some((role) => headings.some((value) => matchHeading(readHeading(value), ledgerRules[role]) >= 0.9));
  if (!has(dates) || has(left)) return sheet;
  const bands = (sheet.values[bandRow] ?? []).flatMap((value, column) =>
    isBand(value) || endBand.test(readHeading(value).text) ? [column] : [],
  );
  const rows = sheet.values.slice(bandRow + 1);
  if (!rows.some((row) => bands.some((column) => isFigure(row[column] ?? '')))) return sheet;
  const heading = headingOf(sheet, top, bandRow, bands);
  if (heading === null || !arePartsApart(sheet, top, bandRow, bands)) return sheet;
  const texts = rowText(headings);
  const cellOf = (row: readonly CellValue[], index: number): CellValue => {
    if (index >= top && rowText(row) === texts) return heading;
    return index <= bandRow ? '' : sumOf(bands.map((column) => row[column] ?? ''));
  };
  const partColumns = [...(sheet.partColumns ?? []), ...bands.map((column) => sheet.firstColumn + column)];
  return { ...addColumn(sheet, widthOf(sheet), cellOf, bands[0] ?? 0), tables: [], partColumns };
}
