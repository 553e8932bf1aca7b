import { approvalOf } from '../approvals/approval-cells';
import type { RowCells } from '../row-cells';
import { lossCauses } from './columns';
import type { WriteOffRole } from './columns';
import type { WriteOff } from './write-off';

/** A row of 坏账核销 (R39), or null where its customer, its day, its sum or the one invoice that it lowers is not known. */
export function parseWriteOff(cells: RowCells<WriteOffRole>): WriteOff | null {
  const customer = cells.customer('customer', 'invoices');
  const day = cells.day('day');
  const amountCents = cells.money('amount');
  const invoiceNumbers = cells.invoiceNumbers('invoices', customer);
  if (invoiceNumbers.length > 1) cells.complain('invoices', { kind: 'severalInvoices' });
  const record = {
    ...cells.source(),
    invoiceNumbers,
    approver: cells.text('approver'),
    basis: cells.text('basis'),
    cause: cells.word('cause', lossCauses),
    ...approvalOf(cells, ''),
  };
  const isWhole = customer !== null && day !== null && amountCents !== null && invoiceNumbers.length <= 1;
  return isWhole ? { ...record, customer, day, amountCents } : null;
}
