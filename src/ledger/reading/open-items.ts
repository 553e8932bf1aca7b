import type { Cents } from '../../domain/money/cents';
import { customerKey } from '../../domain/text/customer-key';
import { cellText } from '../../cells/cell-text';
import { classifyRow } from './classify-row';
import type { LedgerContext } from './ledger-context';
import { roleMoney } from './role-money';
import { isBook } from './row-amounts';
import type { RowMarks } from './row-marks';
import { tellingRoles } from './telling-roles';

/**
 * Whether a ledger lists items with what is open of each, payments too (Original Amount, Remaining Amount): what a payment has left is a credit, and what it has
 * paid is off the invoices already. No balance is then more than its item or of another sign, and none runs from line to line.
 */
export function areOpenItems({ grid, unitOf, amountRole, receiptColumns, runningBalance }: LedgerContext, marks: RowMarks): boolean {
  if (!marks.hasTypes() || !grid.has('balance') || grid.has('received') || isBook(grid) || amountRole !== 'amount') return false;
  if (receiptColumns.length > 0 || runningBalance !== null) return false;
  let payments = 0;
  let runs = true;
  let above = '';
  const sums = new Map<string, Cents>();
  for (let row = grid.firstDataRow; row <= grid.lastDataRow; row += 1) {
    if (classifyRow(grid, row, tellingRoles).kind !== 'entry') continue;
    above = customerKey(cellText(grid.cell(row, 'customer'))) || above;
    const [amount, left] = [roleMoney(grid, row, 'amount', unitOf), roleMoney(grid, row, 'balance', unitOf)];
    if (typeof amount !== 'number' || typeof left !== 'number') return false;
    if (Math.abs(left) > Math.abs(amount) || left * amount < 0) return false;
    const type = marks.typeOf(row);
    if (type === 'payment') payments += 1;
    const signed = type === 'payment' || type === 'creditNote' ? -Math.abs(amount) : amount;
    const sum = (sums.get(above) ?? 0) + signed;
    sums.set(above, sum);
    runs &&= Math.abs(sum) === Math.abs(left);
  }
  return payments > 0 && !runs;
}
