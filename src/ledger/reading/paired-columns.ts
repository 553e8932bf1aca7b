import type { ColumnRole } from '../reading-choices';
import { readMoney } from '../../tables/read-money';
import type { TableGrid } from '../../tables/table-grid';

/**
 * The columns of a 借方/贷方 ledger that has one row an invoice, its receipts in the same row: there 借方 is what was billed and 贷方 what was
 * received on it. Where any row holds a credit alone the columns stay those of a book (R10).
 */
export function pairedColumns(grid: TableGrid<ColumnRole>): TableGrid<ColumnRole>['columns'] {
  const { debit, credit, ...others } = grid.columns;
  if (debit === undefined || credit === undefined || others.amount !== undefined || others.received !== undefined) return grid.columns;
  let pairs = 0;
  for (let row = grid.firstDataRow; row <= grid.lastDataRow; row += 1) {
    const received = readMoney(grid.cell(row, 'credit'), 1);
    if (typeof received !== 'number' || received === 0) continue;
    const billed = readMoney(grid.cell(row, 'debit'), 1);
    if (billed === 'blank' || billed === 0) return grid.columns;
    // Printed sums hold both sides in a book too; an invoice has its number or its due date.
    if (grid.cell(row, 'invoiceNumber') !== '' || grid.cell(row, 'dueDate') !== '') pairs += 1;
  }
  return pairs === 0 ? grid.columns : { ...others, amount: debit, received: credit };
}
