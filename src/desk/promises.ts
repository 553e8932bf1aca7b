import type { SerialDay } from '../domain/calendar/serial-day';
import { promiseState } from '../domain/dunning/promise-state';
import type { PromiseStanding } from '../domain/dunning/promise-state';
import type { Cents } from '../domain/money/cents';
import { sumCents } from '../domain/money/cents';
import type { DatedSum } from '../domain/penalty/receipts';
import type { Position } from '../ledger/aged-ledger';
import type { Collection } from '../registers/collections/collection';
import type { Desk } from './desk';
import { earlierBalances } from './earlier-balances';
import { invoicesMeant } from './invoices-meant';
import { oncePerDesk } from './once-per-desk';
import { owedCents } from './open-balance';
import { receiptsOfCustomers } from './receipts-of-customers';
import { isSumOfDesk } from './sum-of-desk';

/** A promise to pay as it stands at asOf (R28c). */
export interface PromiseToPay extends PromiseStanding {
  readonly row: Collection;
  readonly promisedDay: SerialDay;
  /** What it names: its invoices, else the customer's dated up to the day on which it was made. */
  readonly invoices: readonly Position[];
  /** What was promised, at most what these owed at the end of that day. */
  readonly sumCents: Cents;
  /** What they still owe. */
  readonly owedCents: Cents;
}

/** The promises of 催收记录 made by asOf, in its order, by the customer's key (R28c). */
export const promisesOfCustomers = oncePerDesk((desk): ReadonlyMap<string, readonly PromiseToPay[]> => {
  const promises = new Map<string, PromiseToPay[]>();
  for (const row of desk.registers.collections ?? []) {
    if (row.promisedDay === null) continue;
    const promise = promiseAt(desk, row, row.promisedDay);
    const known = promises.get(row.customer.key);
    if (known === undefined) promises.set(row.customer.key, [promise]);
    else known.push(promise);
  }
  return promises;
});

function promiseAt(desk: Desk, row: Collection, promisedDay: SerialDay): PromiseToPay {
  const { asOf } = desk;
  const invoices = invoicesMeant(desk, row, row.day);
  const { of } = earlierBalances(desk);
  const owedThen = sumCents(invoices.map((position) => Math.max(0, of(position, row.day))));
  const promisedCents = Math.min(row.promisedCents ?? owedThen, owedThen);
  const standing = promiseState({ day: row.day, promisedDay, sumCents: promisedCents }, receiptsTowards(desk, row, invoices), asOf);
  return { ...standing, row, promisedDay, invoices, sumCents: promisedCents, owedCents: owedCents(invoices) };
}

/** Whether a promise is one of this desk's currency: one of all that is owed is of every currency, one of a sum of one alone (R12d). */
export function isPromiseOfDesk(desk: Desk, row: Collection): boolean {
  return row.promisedCents === null || isSumOfDesk(desk, row);
}

/** Receipts of the invoices that are named, else all of the customer's. */
function receiptsTowards(desk: Desk, { customer, invoiceNumbers }: Collection, invoices: readonly Position[]): readonly DatedSum[] | null {
  const ofAll = receiptsOfCustomers(desk);
  if (ofAll === null) return null;
  return invoiceNumbers.length === 0 ? (ofAll.get(customer.key) ?? []) : invoices.flatMap(({ receipts }) => receipts ?? []);
}
