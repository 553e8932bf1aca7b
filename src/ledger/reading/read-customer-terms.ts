import type { PaymentTerms } from '../../domain/calendar/payment-terms';
import { CustomerNames } from '../customer-name';
import type { Notice } from '../findings';
import type { CustomerTableRole } from '../recognition/heading-words/customer-table-words';
import { cellText } from '../../cells/cell-text';
import { hiddenNotices } from './hidden-notices';
import { readTermsCell } from './row-due-day';
import type { TableGrid } from '../../tables/table-grid';

/** The usual terms of customers by their key, from 客户资料 (R12b, R39). */
export interface CustomerTerms {
  readonly byCustomer: ReadonlyMap<string, PaymentTerms>;
  readonly notices: readonly Notice[];
}

/** Reads the customers' usual terms; terms that can't be read are said, and not used. */
export function readCustomerTerms(grid: TableGrid<CustomerTableRole> | null, names = new CustomerNames()): CustomerTerms {
  const byCustomer = new Map<string, PaymentTerms>();
  const notices: Notice[] = [];
  const rowsRead = new Set<number>();
  if (grid === null) return { byCustomer, notices };
  for (let row = grid.firstDataRow; row <= grid.lastDataRow; row += 1) {
    const customer = cellText(grid.cell(row, 'customer'));
    const cell = grid.cell(row, 'terms');
    if (customer === '' || cellText(cell) === '') continue;
    rowsRead.add(row);
    const terms = readTermsCell(cell);
    if (terms === 'unreadable')
      notices.push({ kind: 'customerTermsUnreadable', place: grid.place(row, 'terms'), customer, terms: cellText(cell) });
    else {
      const { key } = names.inRow(customer, grid.rowValues(row));
      if (!byCustomer.has(key)) byCustomer.set(key, terms);
    }
  }
  return { byCustomer, notices: [...(rowsRead.size > 0 ? hiddenNotices(grid.sheet, rowsRead) : []), ...notices] };
}
