import { cellText } from '../cells/cell-text';
import type { CellValue } from '../cells/cell-value';
import type { TwinName } from '../cells/source-workbook';
import { unknownCustomer as unknownName } from '../domain/aging/aging-table';
import { customerKey } from '../domain/text/customer-key';
import type { CustomerName } from './ledger';
import { codeKey } from './recognition/customer-code';

/** Where rows stand whose customer can't be known (R12). */
export const unknownCustomer: CustomerName = { key: '', name: unknownName };

/** Gives every spelling of a customer the first one met (R12a). */
export class CustomerNames {
  private readonly byKey = new Map<string, CustomerName>();
  private readonly bySpelling = new Map<string, CustomerName>();
  private readonly twinsOf = new Map<string, { readonly code: string; readonly told: string }[]>();

  /** `twins` are those who are called alike, by the names that tell them apart. */
  constructor(twins: ReadonlyMap<string, TwinName> = new Map()) {
    for (const [told, { name, code }] of twins)
      this.twinsOf.set(customerKey(name), [...(this.twinsOf.get(customerKey(name)) ?? []), { code: codeKey(code), told }]);
  }

  /** The customer of a name that is not blank, of several who are called so the one whose code stands in the same row. */
  inRow(spelling: string, row: readonly CellValue[]): CustomerName {
    const twins = this.twinsOf.get(customerKey(spelling));
    const own = twins?.filter(({ code }) => row.some((value) => value !== '' && codeKey(cellText(value)) === code));
    return this.named(own?.length === 1 ? (own[0]?.told ?? spelling) : spelling);
  }

  /** The names of those who are called alike, by which they are told apart; none where a name is one customer's. */
  twinsBy({ key }: CustomerName): readonly string[] {
    return this.twinsOf.get(key)?.map(({ told }) => told) ?? [];
  }

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
