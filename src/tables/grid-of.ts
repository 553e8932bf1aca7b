import type { TableCandidate } from './table-candidate';
import { TableGrid } from './table-grid';

/** The cells of a table that was found, by their places on the sheet. */
export function gridOf<Role extends string>(table: TableCandidate<Role>): TableGrid<Role> {
  const { firstRow, firstColumn } = table.sheet;
  const columns: Partial<Record<Role, number>> = {};
  for (const [role, column] of Object.entries(table.columns) as [Role, number][]) columns[role] = column + firstColumn;
  const headingRows = Array.from(
    { length: table.headingRow - table.firstHeadingRow + 1 },
    (_unused, index) => table.firstHeadingRow + firstRow + index,
  );
  const span = { first: table.firstColumn + firstColumn, end: table.endColumn + firstColumn };
  return new TableGrid(table.sheet, headingRows, table.headingRow + firstRow + 1, table.endRow + firstRow - 1, columns, span);
}
