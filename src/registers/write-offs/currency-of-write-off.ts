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
  const { ofAll, ofCustomers } = currenciesOf(ledger);
  const theirs = named.length > 0 ? new Set(named.map(({ currency }) => currency)) : (ofCustomers.get(customer.key) ?? ofAll);
  const [only, ...others] = theirs;
  return only === undefined || others.length > 0 ? null : only;
}

/** The currencies of a ledger's rows, and of each customer's. */
interface Currencies {
  readonly ofAll: ReadonlySet<string>;
  readonly ofCustomers: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Found once a ledger: every write-off asks. */
const known = new WeakMap<Ledger, Currencies>();

function currenciesOf(ledger: Ledger): Currencies {
  const currencies = known.get(ledger) ?? foundIn(ledger);
  known.set(ledger, currencies);
  return currencies;
}

function foundIn({ rows }: Ledger): Currencies {
  const ofAll = new Set<string>();
  const ofCustomers = new Map<string, Set<string>>();
  for (const { customer, currency } of rows) {
    ofAll.add(currency);
    ofCustomers.set(customer.key, (ofCustomers.get(customer.key) ?? new Set<string>()).add(currency));
  }
  return { ofAll, ofCustomers };
}
