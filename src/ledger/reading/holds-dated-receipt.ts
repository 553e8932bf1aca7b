import { isBlank } from '../../cells/blank-cell';
import { looksLikeDay } from '../../tables/column-profile';
import type { TableGrid } from '../../tables/table-grid';
import type { ReceiptColumns } from '../ledger';
import type { ColumnRole } from '../reading-choices';

/** Whether a row holds an amount beside its date in one of the pairs of receipt columns (R9b). */
export function holdsDatedReceipt(grid: TableGrid<ColumnRole>, row: number, columns: readonly ReceiptColumns[]): boolean {
  return columns.some(
    (column) => column.kind === 'pair' && looksLikeDay(grid.at(row, column.date)) && !isBlank(grid.at(row, column.amount)),
  );
}
