import { cellText } from '../../cells/cell-text';
import type { ColumnRole } from '../reading-choices';
import { readMoney } from '../../tables/read-money';
import type { Money } from '../../tables/read-money';
import { sumOfMoney } from './role-money';
import { isBook } from './row-amounts';
import type { TableGrid } from '../../tables/table-grid';

/**
 * The columns of a 应收/已收 ledger whose receipts stand on rows of their own: there 应收 is a debit and 已收 a credit, as in a book, and the
 * balance a running one (R10). A row without an amount is a receipt only where its balance is blank, goes down by it from the row above, or
 * is its negative; any other row without an amount is one that can't be read, and the columns stay what they are. A book has no side of its
 * own for what is taken off: it is a credit.
 */
export function receiptRows(grid: TableGrid<ColumnRole>): Pick<TableGrid<ColumnRole>, 'columns' | 'further'> {
  const { amount, received, reduction, ...others } = grid.columns;
  const { received: more = [], reduction: furtherReductions = [], ...further } = grid.further;
  const reductions = reduction === undefined ? [] : [reduction, ...furtherReductions];
  if (isBook(grid)) return asCredits(grid, reductions);
  if (amount === undefined || received === undefined || others.debit !== undefined || others.credit !== undefined) return grid;
  if (others.baseAmount !== undefined || others.settledDate !== undefined || Object.keys(further).length > 0) return grid;
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
  if (receipts === 0) return grid;
  const credits = [...more, ...reductions];
  return { columns: { ...others, debit: amount, credit: received }, further: credits.length === 0 ? {} : { credit: credits } };
}

/** A book of 借方 and 贷方 whose columns of returns and deductions are credits too. */
function asCredits(grid: TableGrid<ColumnRole>, reductions: readonly number[]): Pick<TableGrid<ColumnRole>, 'columns' | 'further'> {
  if (reductions.length === 0) return grid;
  const { reduction: _moved, ...columns } = grid.columns;
  const { reduction: _further, credit = [], ...further } = grid.further;
  return { columns, further: { ...further, credit: [...credit, ...reductions] } };
}

/** Printed sums have no date. */
function isDated(grid: TableGrid<ColumnRole>, row: number): boolean {
  return grid.cell(row, 'invoiceDate') !== '' && cellText(grid.cell(row, 'dueDate')) === '';
}

function isReceipt(paid: number, balance: Money, above: Money): boolean {
  if (balance === 'blank' || balance === -paid) return true;
  return typeof balance === 'number' && typeof above === 'number' && Math.abs(above - paid - balance) <= 1;
}
