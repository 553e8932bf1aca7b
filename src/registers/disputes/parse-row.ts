import type { RowCells } from '../row-cells';
import type { DisputeRole } from './columns';
import type { Dispute } from './dispute';

/** A row of 争议 (R39), or null where its customer or the day it was raised is not known. */
export function parseDispute(cells: RowCells<DisputeRole>): Dispute | null {
  const customer = cells.customer('customer', 'invoices');
  const raisedDay = cells.day('raisedDay');
  const record = {
    ...cells.source(),
    invoiceNumbers: cells.invoiceNumbers('invoices', customer),
    content: cells.text('content'),
    resolvedDay: cells.day('resolvedDay'),
  };
  return customer === null || raisedDay === null ? null : { ...record, customer, raisedDay };
}
