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

const indexOf = oncePerDesk(
  ({ accounts }) =>
    new InvoiceIndex(
      [...accounts.values()].flatMap(({ customer, invoices }) =>
        invoices.map((position) => ({ customer, invoiceNumber: position.row?.invoiceNumber ?? '', position })),
      ),
    ),
);

/**
 * The invoices that a row of a register means: those it names, else all of its customer's, or those dated up to a day (R21a, R22, R28c,
 * R39).
 */
export function invoicesMeant(desk: Desk, { customer, invoiceNumbers }: Naming, datedUpTo: SerialDay | null): readonly Position[] {
  if (invoiceNumbers.length > 0) {
    const named = invoiceNumbers.flatMap((invoiceNumber) => indexOf(desk).find(customer, invoiceNumber));
    return [...new Set(named.map(({ position }) => position))];
  }
  const all = desk.accounts.get(customer.key)?.invoices ?? [];
  return datedUpTo === null ? all : all.filter(({ row }) => (row?.invoiceDay ?? datedUpTo) <= datedUpTo);
}
