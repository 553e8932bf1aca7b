import type { SerialDay } from '../domain/calendar/serial-day';
import type { Cents } from '../domain/money/cents';
import type { DatedSum } from '../domain/penalty/receipts';
import { unknownCustomer } from '../ledger/customer-name';
import type { CustomerName } from '../ledger/ledger';
import { invoicesAt } from '../ledger/replay/invoices-at';
import { oncePerDesk } from './once-per-desk';

/**
 * All dated receipts by asOf of each customer in the main currency, whether set against an invoice or not; one that pays another's invoice
 * is that customer's (R10, R28c). Null in a snapshot, which dates none (R9).
 */
export const receiptsOfCustomers = oncePerDesk(({ aged: { ledger, basis }, asOf }): ReadonlyMap<string, readonly DatedSum[]> | null => {
  if (basis === 'snapshot') return null;
  const receipts = new Map<string, DatedSum[]>();
  const add = ({ key }: CustomerName, day: SerialDay | null, amountCents: Cents): void => {
    if (day === null || day > asOf) return;
    const known = receipts.get(key);
    if (known === undefined) receipts.set(key, [{ day, amountCents }]);
    else known.push({ day, amountCents });
  };
  const rows = ledger.rows.filter(({ currency }) => currency === ledger.mainCurrency);
  if (basis === 'settlements') {
    for (const row of rows) if (row.balanceFixed !== true) add(row.customer, row.settledDay, row.amountCents);
    return receipts;
  }
  const invoices = invoicesAt(ledger, asOf, ledger.mainCurrency);
  const holderOf = (payer: CustomerName, invoiceNumber: string): CustomerName => {
    const holder = invoices.resolve(payer, invoiceNumber)[0]?.customer;
    return holder === undefined || holder.key === unknownCustomer.key ? payer : holder;
  };
  for (const { customer, invoiceNumber, currency, day, amountCents } of ledger.receipts ?? [])
    if (currency === ledger.mainCurrency) add(holderOf(customer, invoiceNumber), day, amountCents);
  // A credit entry of a 借方/贷方 book.
  for (const { entry, verified, customer, invoiceNumber, invoiceDay, amountCents } of rows)
    if (entry === 'receipt' && verified) add(holderOf(customer, invoiceNumber), invoiceDay, -amountCents);
  return receipts;
});
