import { approvalOf } from '../approvals/approval-cells';
import type { RowCells } from '../row-cells';
import { paymentMeans } from './columns';
import type { PlanRole } from './columns';
import type { Instalment } from './instalment';

/** A row of 还款计划 (R39), or null where its customer, its due date or its sum is not known. */
export function parseInstalment(cells: RowCells<PlanRole>): Instalment | null {
  const customer = cells.customer('customer', 'invoices');
  const dueDay = cells.day('dueDay');
  const amountCents = cells.money('amount');
  const means = cells.word('means', paymentMeans);
  const note = cells.text('note');
  const record = {
    ...cells.source(),
    plan: cells.text('plan'),
    invoiceNumbers: cells.invoiceNumbers('invoices', customer),
    ordinal: cells.text('ordinal'),
    paidDay: cells.day('paidDay'),
    paidCents: cells.money('paidAmount'),
    signedDay: cells.day('signedDay'),
    ...(means !== null && { means }),
    ...(note !== '' && { note }),
    ...approvalOf(cells),
  };
  return customer === null || dueDay === null || amountCents === null ? null : { ...record, customer, dueDay, amountCents };
}
