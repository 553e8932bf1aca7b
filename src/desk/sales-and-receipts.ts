import type { SerialDay } from '../domain/calendar/serial-day';
import type { DatedSum } from '../domain/penalty/receipts';
import type { Ledger, LedgerRow } from '../ledger/ledger';
import { DatedTotals } from './dated-totals';
import type { Desk } from './desk';
import { oncePerDesk } from './once-per-desk';
import { receiptsOfCustomers } from './receipts-of-customers';

/** What is billed in the main currency: invoices, red ones included; no opening balance, no credit entry (R20a, R28b). */
export function salesOfDesk({ aged: { ledger } }: Desk): DatedTotals {
  const sales = known.get(ledger) ?? salesOf(ledger);
  known.set(ledger, sales);
  return sales;
}

/** The same at all the dates that a ledger is replayed at. */
const known = new WeakMap<Ledger, DatedTotals>();

function salesOf(ledger: Ledger): DatedTotals {
  return new DatedTotals(
    ledger.rows.filter(isBilledIn(ledger.mainCurrency)).map(({ invoiceDay, amountCents }) => ({ day: invoiceDay, amountCents })),
  );
}

/** All dated receipts in the main currency, set against an invoice or not; nothing in a snapshot, which dates none (R20a, R9). */
export const receiptsOfDesk = oncePerDesk((desk) => new DatedTotals(allReceipts(desk)));

/** Whether a row bills something in a currency on a known day. */
function isBilledIn(currency: string): (row: LedgerRow) => row is LedgerRow & { readonly invoiceDay: SerialDay } {
  return (row): row is LedgerRow & { readonly invoiceDay: SerialDay } =>
    row.currency === currency && row.entry === undefined && row.invoiceDay !== null;
}

function allReceipts(desk: Desk): DatedSum[] {
  return [...(receiptsOfCustomers(desk)?.values() ?? [])].flat();
}
