import { cellText } from '../../cells/cell-text';
import type { ColumnRole } from '../reading-choices';
import { readMoney } from '../../tables/read-money';
import type { Money } from '../../tables/read-money';
import { sumOfMoney } from './role-money';
import type { TableGrid } from '../../tables/table-grid';

/**
 * The columns of a 应收/已收 ledger whose receipts stand on rows of their own: there 应收 is a debit and 已收 a credit, as in a book, and the balance a
 * running one (R10). A row without an amount is a receipt only where its balance is blank, goes down by it from the row above, or is its negative; any other
 * row without an amount is one that can't be read, and the columns stay what they are.
 */
export function receiptRows(grid: TableGrid<ColumnRole>): Pick<TableGrid<ColumnRole>, 'columns' | 'further'> {
  const { amount, received, ...others } = grid.columns;
  const { received: more, ...further } = grid.further;
  if (amount === undefined || received === undefined || others.debit !== undefined || others.credit !== undefined) return grid;
  // Beside several columns of receipts nothing may be taken off, which a book has no side for.
  if (others.baseAmount !== undefined || others.settledDate !== undefined || (more !== undefined && others.reduction !== undefined))
    return grid;
  if (Object.keys(further).length > 0) return grid;
  let receipts = 0;
  let running: Money = 'blank';
  for (let row = grid.firstDataRow; row <= grid.lastDataRow; row += 1) {
    const money = (role: ColumnRole): Money => sumOfMoney(grid.cells(row, role).map((value) => readMoney(value, 1)));
    const [owed, paid, balance] = [money('amount'), money('received'), money('balance')];
    if ((owed === 'blank' || owed === 0) && typeof paid === 'number' && paid !== 0 && isDated(grid, row)) {
      if (!isReceipt(paid, balance, running)) return grid;
      receipts += 1;
    }
    running = balance;
  }
  return receipts === 0
    ? grid
    : { columns: { ...others, debit: amount, credit: received }, further: more === undefined ? {} : { credit: more } };
}

/** Printed sums have no date. */
function isDated(grid: TableGrid<ColumnRole>, row: number): boolean {
  return grid.cell(row, 'invoiceDate') !== '' && cellText(grid.cell(row, 'dueDate')) === '';
}

function isReceipt(paid: number, balance: Money, above: Money): boolean {
  if (balance === 'blank' || balance === -paid) return true;
  return typeof balance === 'number' && typeof above === 'number' && Math.abs(above - paid - balance) <= 1;
}
