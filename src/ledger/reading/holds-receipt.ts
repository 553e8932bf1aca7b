import { isBlank } from '../../cells/blank-cell';
import { readYuan } from '../../domain/money/read-amount';
import { looksLikeDay } from '../../tables/column-profile';
import type { TableGrid } from '../../tables/table-grid';
import type { ReceiptColumns } from '../ledger';
import type { ColumnRole } from '../reading-choices';
import { isFooterText } from './row-words';

/**
 * Whether a row holds money in one of the receipt columns: beside its date in a pair, or by itself, read or not (R9b). In a line of
 * signatures a number may be a date.
 */
export function holdsReceipt(grid: TableGrid<ColumnRole>, row: number, columns: readonly ReceiptColumns[]): boolean {
  const first = grid.rowValues(row).find((value) => !isBlank(value));
  const isFooter = typeof first === 'string' && isFooterText(first);
  return columns.some((column) => {
    const value = grid.at(row, column.amount);
    if (isBlank(value)) return false;
    if (column.kind === 'pair' && looksLikeDay(grid.at(row, column.date))) return true;
    if (typeof value === 'number') return value !== 0 && !(isFooter && looksLikeDay(value));
    if (isFooter || typeof value !== 'string') return false;
    const reading = readYuan(value);
    return reading.ok ? !reading.yuan.isZero() : /\d/.test(value) && !looksLikeDay(value) && !/[:：]/.test(value);
  });
}
