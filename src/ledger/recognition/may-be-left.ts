import { isBlank } from '../../cells/blank-cell';
import type { ColumnFigures } from './column-figures';

/** What tells that a row is an invoice's own: its due date, else its number; positions are those of `sheet.values`. */
export interface InvoiceColumns {
  readonly due: number | null;
  readonly number: number | null;
}

const fewestRows = 3;

/**
 * Whether a column that headings call 应收 may be what is left (R9c): invoices that were paid oftener hold 0 there than what was paid, or all
 * hold less. Money on rows of its own, and money in advance, tell nothing.
 */
export function mayBeLeft(amount: number, lowering: readonly number[], { due, number }: InvoiceColumns, figures: ColumnFigures): boolean {
  const key = due ?? number;
  if (key === null) return false;
  const names = figures.cellsOf(key);
  const isInvoice = (row: number): boolean => {
    const name = names[row] ?? '';
    return !isBlank(name) && (due !== null || names.indexOf(name) === names.lastIndexOf(name));
  };
  const count = { none: 0, less: 0, same: 0, more: 0 };
  for (const [row, cents] of figures.of(amount).entries()) {
    const came = lowering.reduce((sum, column) => sum + (figures.of(column)[row] ?? 0), 0);
    if (cents === null || came <= 0 || !isInvoice(row)) continue;
    count[cents === 0 ? 'none' : cents < came ? 'less' : cents === came ? 'same' : 'more'] += 1;
  }
  return count.none > count.same || (count.less >= fewestRows && count.same + count.none === 0 && count.less > count.more);
}
