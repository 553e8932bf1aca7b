import type { Desk } from './desk';
import { oncePerDesk } from './once-per-desk';

/** The desks of the ledger's other currencies on the day of a desk of its main one, in its order; none of a ledger in one currency. */
export const desksInOtherCurrencies = oncePerDesk((desk): readonly Desk[] =>
  desk.aged.otherCurrencies.map(({ currency }) => desk.inCurrency(currency)),
);

/** The first desk by which a customer has an account, by the customer's key: that of the main currency before the others. */
const homes = oncePerDesk((desk): ReadonlyMap<string, Desk> => {
  const first = new Map<string, Desk>();
  for (const other of desksInOtherCurrencies(desk)) for (const key of other.accounts.keys()) if (!first.has(key)) first.set(key, other);
  return first;
});

/**
 * The desk to go by of a customer: that of the main currency where it has an account there, else the first other one that has it; that of
 * the main currency where the ledger holds nothing of it.
 */
export function deskOfCustomer(desk: Desk, customerKey: string): Desk {
  const main = desk.inMain();
  return main.accounts.has(customerKey) ? main : (homes(main).get(customerKey) ?? main);
}

/** The currency of a desk that is not the ledger's main one; null for that. */
export function currencyBesideMain(desk: Desk): string | null {
  return desk.inMain() === desk ? null : desk.aged.main.currency;
}
