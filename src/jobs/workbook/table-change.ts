import type { CellValue } from '../../cells/cell-value';
import { registerNamed } from '../../registers/all-registers';
import type { FoundRegister } from '../../registers/find-registers';
import type { RowForTable } from '../../registers/row-for-table';
import { gridOf } from '../../tables/grid-of';
import type { ChangedRow, NewCell, NewValue, TableChange } from '../ports/tables-port';

/** What is to become of a table of R39 that was found, as it was read: rows below its last, and cells of rows that are there. */
export function tableChange(
  found: FoundRegister,
  { newRows = [], changedRows = [] }: { readonly newRows?: readonly RowForTable[]; readonly changedRows?: readonly ChangedRow[] },
): TableChange {
  const grid = gridOf(found.table);
  const headingRow = grid.headingRows.at(-1) ?? 0;
  const columns = Object.values(grid.columns).flatMap((column) => column ?? []);
  const dates = dateColumnsOf(found);
  return {
    sheet: grid.sheet.name,
    headingRow,
    lastRow: grid.lastDataRow,
    headings: columns.map((column) => ({ column, value: grid.at(headingRow, column) })),
    changedRows,
    newRows: newRows.map(({ firstColumn, cells }) =>
      cells.flatMap((value, index): NewCell[] => {
        const column = firstColumn + index;
        return value === '' ? [] : [{ column, value: newValue(value, dates.has(column)) }];
      }),
    ),
  };
}

/**
 * The cells of a found table's row that are to be changed, by role, with what was read in them and in the cells by which the row is known;
 * null where the table lacks a column.
 */
export function changedRow(
  found: FoundRegister,
  rowNumber: number,
  knownBy: readonly string[],
  values: Readonly<Record<string, CellValue>>,
): ChangedRow | { readonly missing: readonly string[] } {
  const grid = gridOf(found.table);
  const dates = dateColumnsOf(found);
  const row = rowNumber - 1;
  const missing = Object.keys(values).filter((role) => !grid.has(role));
  if (missing.length > 0) return { missing };
  const columnOf = (role: string): number => grid.columns[role] ?? 0;
  const read = [...new Set([...knownBy.filter((role) => grid.has(role)), ...Object.keys(values)])].map(columnOf);
  return {
    row,
    asRead: read.map((column) => ({ column, value: grid.at(row, column) })),
    cells: Object.entries(values).map(([role, value]) => ({
      column: columnOf(role),
      value: newValue(value, dates.has(columnOf(role))),
    })),
  };
}

/** A value as it is written: a day as a date, whatever the workbook counts from. */
export function newValue(value: CellValue, isDate: boolean): NewValue {
  return isDate && typeof value === 'number' ? { date: value } : value;
}

function dateColumnsOf(found: FoundRegister): ReadonlySet<number> {
  const { columns } = registerNamed(found.name);
  return new Set(
    Object.entries(gridOf(found.table).columns).flatMap(([role, column]) =>
      column !== undefined && columns[role]?.content === 'date' ? [column] : [],
    ),
  );
}
