import type { Desk } from './desk';
import { deskOfCustomer, desksInOtherCurrencies } from './desks-by-currency';
import { invoicesMeant, type Naming } from './invoices-meant';

/**
 * The desk of the currency of a sum that a register names without one (R12d): that of the invoices that its row names, else that by which its
 * customer goes.
 */
export function deskOfSum(desk: Desk, naming: Naming): Desk {
  const main = desk.inMain();
  if (main.aged.otherCurrencies.length === 0) return main;
  const home = deskOfCustomer(main, naming.customer.key);
  if (naming.invoiceNumbers.length === 0) return home;
  return [home, main, ...desksInOtherCurrencies(main)].find((one) => invoicesMeant(one, naming, null).length > 0) ?? home;
}

/** Whether that is this desk's. */
export function isSumOfDesk(desk: Desk, naming: Naming): boolean {
  return deskOfSum(desk, naming) === desk;
}
