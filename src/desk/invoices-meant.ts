import type { SerialDay } from '../domain/calendar/serial-day';
import type { Position } from '../ledger/aged-ledger';
import { InvoiceIndex } from '../ledger/invoice-index';
import type { CustomerName } from '../ledger/ledger';
import { oncePerDesk } from './once-per-desk';
import type { Desk } from './desk';

/** What a row of a register says of invoices. */
export interface Naming {
  readonly customer: CustomerName;
  /** None: all of the customer's. */
  readonly invoiceNumbers: readonly string[];
}

type ByNumber = InvoiceIndex<Pick<Naming, 'customer'> & { readonly invoiceNumber: string; readonly position: Position }>;

/** Of the customers that were asked for so far. */
const knownOf = oncePerDesk(() => new Map<string, ByNumber>());

/** The invoices of one customer by number: a row of a register means no other's. */
function byNumber(desk: Desk, customerKey: string): ByNumber {
  const known = knownOf(desk);
  const ofCustomer =
    known.get(customerKey) ??
    new InvoiceIndex(
      (desk.accounts.get(customerKey)?.invoices ?? []).map((position) => ({
        customer: position.customer,
        invoiceNumber: position.row?.invoiceNumber ?? '',
        position,
      })),
    );
  known.set(customerKey, ofCustomer);
  return ofCustomer;
}

/**
 * The invoices that a row of a register means: those it names, else all of its customer's, or those dated up to a day (R21a, R22, R28c,
 * R39).
 */
export function invoicesMeant(desk: Desk, { customer, invoiceNumbers }: Naming, datedUpTo: SerialDay | null): readonly Position[] {
  if (invoiceNumbers.length > 0) {
    const ofCustomer = byNumber(desk, customer.key);
    const named = invoiceNumbers.flatMap((invoiceNumber) => ofCustomer.find(customer, invoiceNumber));
    return [...new Set(named.map(({ position }) => position))];
  }
  const all = desk.accounts.get(customer.key)?.invoices ?? [];
  return datedUpTo === null ? all : all.filter(({ row }) => (row?.invoiceDay ?? datedUpTo) <= datedUpTo);
}
