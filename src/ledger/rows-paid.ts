import type { InvoiceIndex } from './invoice-index';
import type { LedgerRow, Receipt } from './ledger';

/** The rows that a receipt pays: that beside which it stands, else those that its number names (R9b, R10). */
export function rowsPaid(
  { ownRow, customer, invoiceNumber }: Pick<Receipt, 'ownRow' | 'customer' | 'invoiceNumber'>,
  invoices: InvoiceIndex<LedgerRow>,
): readonly LedgerRow[] {
  return ownRow === undefined ? invoices.resolve(customer, invoiceNumber) : [ownRow];
}
