import type { SourceSheet } from '../cells/source-workbook';
import type { ColumnSpan } from './column-span';

/** A part of a sheet that is searched and read by itself; rows and columns by positions in `sheet.values`, ends past the last one. */
export function sheetPart(sheet: SourceSheet, firstRow: number, endRow: number, span?: ColumnSpan): SourceSheet {
  const width = sheet.values.reduce((most, row) => Math.max(most, row.length), 0);
  const { first, end } = span ?? { first: 0, end: width };
  const rows = sheet.values.slice(firstRow, endRow);
  const top = sheet.firstRow + firstRow;
  const left = sheet.firstColumn + first;
  return {
    ...sheet,
    firstRow: top,
    firstColumn: left,
    values: first === 0 && end >= width ? rows : rows.map((row) => row.slice(first, end)),
    tables: sheet.tables.filter(
      (table) =>
        table.row >= top &&
        table.row + table.rows <= sheet.firstRow + endRow &&
        table.column >= left &&
        table.column + table.columns <= sheet.firstColumn + end,
    ),
  };
}
