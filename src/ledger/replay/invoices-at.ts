import type { SerialDay } from '../../domain/calendar/serial-day';
import { InvoiceIndex } from '../invoice-index';
import type { Ledger, LedgerRow } from '../ledger';

const everOf = new WeakMap<Ledger, InvoiceIndex<LedgerRow>>();

/** The invoices of a ledger at any date by number: the same for all the dates that it is replayed at. */
export function invoicesEver(ledger: Ledger): InvoiceIndex<LedgerRow> {
  const invoices = everOf.get(ledger) ?? new InvoiceIndex(ledger.rows.filter(({ entry }) => entry === undefined));
  everOf.set(ledger, invoices);
  return invoices;
}

/** Those that exist at asOf, which alone can be paid, or those of them in one currency; what has no readable date exists at every date. */
export function invoicesAt(ledger: Ledger, asOf: SerialDay, currency?: string): InvoiceIndex<LedgerRow> {
  const ever = invoicesEver(ledger);
  const exists = (row: LedgerRow): boolean =>
    (row.invoiceDay === null || row.invoiceDay <= asOf) && (currency === undefined || row.currency === currency);
  // At a ledger's newest date there are no others.
  return ever.rows.every(exists) ? ever : new InvoiceIndex(ever.rows.filter(exists));
}
