import type { AgedBook, CustomerAging, Position } from '../ledger/aged-ledger';
import type { CustomerName } from '../ledger/ledger';
import type { CustomerRecord } from '../registers/customers/customer-record';

/** A customer with all that the book of one currency holds of it. */
export interface Account {
  readonly customer: CustomerName;
  readonly aging: CustomerAging;
  /** The rows of the ledger that bill something: invoices, red ones and opening balances. */
  readonly invoices: readonly Position[];
  /** Money that paid no invoice (R10). */
  readonly unapplied: readonly Position[];
  /** Its row of 客户资料; null where there is none. */
  readonly record: CustomerRecord | null;
}

/** The customers of a book, in its order, each with its positions and its record (R39). */
export function accountsOf(book: AgedBook, records: readonly CustomerRecord[] | null): ReadonlyMap<string, Account> {
  const recordOf = new Map((records ?? []).map((record) => [record.customer.key, record]));
  const positionsOf = new Map<string, { invoices: Position[]; unapplied: Position[] }>();
  for (const position of book.positions) {
    const { key } = position.customer;
    let positions = positionsOf.get(key);
    if (positions === undefined) positionsOf.set(key, (positions = { invoices: [], unapplied: [] }));
    (position.row === null || position.row.entry === 'receipt' ? positions.unapplied : positions.invoices).push(position);
  }
  return new Map(
    book.customers.map((aging) => {
      const { invoices, unapplied } = positionsOf.get(aging.customer.key) ?? { invoices: [], unapplied: [] };
      return [
        aging.customer.key,
        { customer: aging.customer, aging, invoices, unapplied, record: recordOf.get(aging.customer.key) ?? null },
      ];
    }),
  );
}
