import { type Area, intersectAreas, MAX_ROWS } from './area';
import type { Book } from './book';
import type { BookTable, TableTotal } from './book-tables';

/** The row below a table, and whether nothing stands there or further down between its columns. */
export function roomForTotalRow(
  { tables }: Pick<Book, 'tables'>,
  { sheet, area }: BookTable,
): { readonly row: Area; readonly isFree: boolean } {
  const row = { ...area, row: area.row + area.rows, rows: 1 };
  const below = { ...row, rows: MAX_ROWS - row.row };
  const isAmong = (areas: readonly Area[]): boolean => areas.some((each) => intersectAreas(each, below));
  const isFree = row.row < MAX_ROWS && sheet.cells.usedArea(true, below) === null && !isAmong(sheet.grid.merges);
  return { row, isFree: isFree && !isAmong(tables.onSheet(sheet).map((each) => each.area)) };
}

/**
 * Gives a table of two columns or more its total row in the free row below it, as Excel's box Total Row does: a label in the first column,
 * in the last one the sum of numbers or the count of what else stands there. Which of the two Excel takes for an empty column is written
 * nowhere; both are 0.
 */
export function addTotalRow(book: Pick<Book, 'tables'>, table: BookTable): void {
  const { sheet, area } = table;
  const last = area.col + area.cols - 1;
  const body = book.tables.bodyArea(table);
  const isText = Array.from({ length: body.rows }, (_, index) => sheet.cells.kind(body.row + index, last)).some(
    (kind) => kind !== 'number' && kind !== 'empty',
  );
  const heading = (book.tables.headers(table).at(-1) ?? '').replace(/['[\]#@]/g, "'$&");
  const totals = Array.from({ length: area.cols }, (_, index): TableTotal => {
    if (index === 0) return { label: '汇总', function: null, formula: null };
    return { label: null, function: index < area.cols - 1 ? null : isText ? 'count' : 'sum', formula: null };
  });
  book.tables.setTotalRow(table, { ...area, rows: area.rows + 1 }, totals);
  sheet.cells.write(area.row + area.rows, area.col, [['汇总']]);
  sheet.cells.write(area.row + area.rows, last, [[{ formula: `=SUBTOTAL(${isText ? 103 : 109},${table.name}[${heading}])` }]]);
}

/** Takes a table's total row away with what stands in it. */
export function removeTotalRow(book: Pick<Book, 'tables'>, table: BookTable): Area {
  const { sheet, area } = table;
  const row = { ...area, row: area.row + area.rows - 1, rows: 1 };
  book.tables.setTotalRow(table, { ...area, rows: area.rows - 1 }, null);
  sheet.cells.clear(row);
  return row;
}
