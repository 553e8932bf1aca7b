import type { CellValue } from '../../cells/cell-value';
import type { SheetText } from '../../tables/table-column';
import { listedInvoices } from '../named-invoices';
import type { Written } from '../register';
import type { DisputeRole } from './columns';
import type { Dispute } from './dispute';

/** An objection as the cells of a row of 争议. */
export function disputeCells(row: Written<Dispute>, language: keyof SheetText): Readonly<Record<DisputeRole, CellValue>> {
  return {
    customer: row.customer.name,
    invoices: listedInvoices(row.invoiceNumbers, language),
    raisedDay: row.raisedDay,
    content: row.content,
    resolvedDay: row.resolvedDay ?? '',
  };
}
