import { unknownCustomer as unknownName } from '../domain/aging/aging-table';
import { customerKey } from '../domain/text/customer-key';
import type { CustomerName } from './ledger';

/** Where rows stand whose customer can't be known (R12). */
export const unknownCustomer: CustomerName = { key: '', name: unknownName };

/** Gives every spelling of a customer the first one met (R12a). */
export class CustomerNames {
  private readonly byKey = new Map<string, CustomerName>();
  private readonly bySpelling = new Map<string, CustomerName>();

  /** The customer of a name that is not blank. */
  named(spelling: string): CustomerName {
    const known = this.bySpelling.get(spelling);
    if (known !== undefined) return known;
    const key = customerKey(spelling);
    const customer = this.byKey.get(key) ?? { key, name: spelling.trim() };
    this.byKey.set(key, customer);
    this.bySpelling.set(spelling, customer);
    return customer;
  }
}
