import type { CellPlace } from '../cells/cell-place';
import { gridOf } from '../tables/grid-of';
import type { RegisterName } from './all-registers';
import type { RegistersFound } from './find-registers';
import type { RegisterRow } from './register';

/** The cell of a register's row in the first of these columns that its table has; where it has none, or is not found, in column A. */
export function cellOfRow(
  register: RegisterName,
  { sheetName, rowNumber }: Pick<RegisterRow, 'sheetName' | 'rowNumber'>,
  roles: readonly string[],
  { tables }: Pick<RegistersFound, 'tables'>,
): CellPlace {
  const row = rowNumber - 1;
  const grids = tables.filter(({ name, table }) => name === register && table.sheet.name === sheetName).map(({ table }) => gridOf(table));
  const grid = grids.find(({ firstDataRow, lastDataRow }) => row >= firstDataRow && row <= lastDataRow);
  const columns: Readonly<Partial<Record<string, number>>> = grid?.columns ?? {};
  return { sheetName, row, column: roles.map((role) => columns[role]).find((column) => column !== undefined) ?? 0 };
}
