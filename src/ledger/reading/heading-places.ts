import type { CellPlace } from '../../cells/cell-place';
import type { TableGrid } from '../../tables/table-grid';

/** The cells that head columns, the lowest where headings stand in several rows: by them a finding of whole columns leads there. */
export function headingPlaces<Role extends string>(grid: TableGrid<Role>, columns: readonly number[]): CellPlace[] {
  const row = grid.headingRows.at(-1) ?? 0;
  return columns.map((column) => grid.placeAt(row, column));
}
