import type { SerialDay } from '../../domain/calendar/serial-day';
import { InvoiceIndex } from '../invoice-index';
import type { Ledger, LedgerRow } from '../ledger';

const everOf = new WeakMap<Ledger, InvoiceIndex<LedgerRow>>();
/** Of a ledger the last that was made: replay, balances and receipts of one date ask for it one after another. */
const lastOf = new WeakMap<
  Ledger,
  { readonly asOf: SerialDay; readonly currency: string | null; readonly index: InvoiceIndex<LedgerRow> }
>();

/** The invoices of a ledger at any date by number: the same for all the dates that it is replayed at. */
export function invoicesEver(ledger: Ledger): InvoiceIndex<LedgerRow> {
  const invoices = everOf.get(ledger) ?? new InvoiceIndex(ledger.rows.filter(({ entry }) => entry === undefined));
  everOf.set(ledger, invoices);
  return invoices;
}

/** Those that exist at asOf, which alone can be paid, or those of them in one currency; what has no readable date exists at every date. */
export function invoicesAt(ledger: Ledger, asOf: SerialDay, currency?: string): InvoiceIndex<LedgerRow> {
  const ever = invoicesEver(ledger);
  const other = currency === undefined || ever.rows.every((row) => row.currency === currency) ? null : currency;
  const last = lastOf.get(ledger);
  if (last !== undefined && last.asOf === asOf && last.currency === other) return last.index;
  const exists = (row: LedgerRow): boolean =>
    (row.invoiceDay === null || row.invoiceDay <= asOf) && (other === null || row.currency === other);
  // At a ledger's newest date there are no others.
  const index = ever.rows.every(exists) ? ever : new InvoiceIndex(ever.rows.filter(exists));
  lastOf.set(ledger, { asOf, currency: other, index });
  return index;
}
