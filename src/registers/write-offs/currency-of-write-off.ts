import type { Ledger } from '../../ledger/ledger';
import { invoicesEver } from '../../ledger/replay/invoices-at';
import type { WriteOff } from './write-off';

/**
 * The currency of a write-off: that of its invoice, else the one of its customer, else the one of the ledger, as the ledger writes it, `''`
 * where it names none; null where they are several, for the register has no column of it (R12d, R35).
 */
export function currencyOfWriteOff(
  ledger: Ledger,
  { customer, invoiceNumbers }: Pick<WriteOff, 'customer' | 'invoiceNumbers'>,
): string | null {
  const invoices = invoicesEver(ledger);
  const named = invoiceNumbers.flatMap((number) => invoices.find(customer, number));
  const theirs = named.length > 0 ? named : ledger.rows.filter((row) => row.customer.key === customer.key);
  const [only, ...others] = new Set((theirs.length > 0 ? theirs : ledger.rows).map(({ currency }) => currency));
  return only === undefined || others.length > 0 ? null : only;
}
