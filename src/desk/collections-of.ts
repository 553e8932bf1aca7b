import type { Collection } from '../registers/collections/collection';
import type { Desk } from './desk';
import { oncePerDesk } from './once-per-desk';

/** Rows of 催收记录 by the customer's key, by 日期, then place (R41). */
export const collectionsOfCustomers = oncePerDesk(({ registers }): ReadonlyMap<string, readonly Collection[]> => {
  const rows = new Map<string, Collection[]>();
  for (const row of [...(registers.collections ?? [])].sort((one, other) => one.day - other.day)) {
    const known = rows.get(row.customer.key);
    if (known === undefined) rows.set(row.customer.key, [row]);
    else known.push(row);
  }
  return rows;
});

/** The rows of one customer, by 日期, then place. */
export function collectionsOf(desk: Desk, customerKey: string): readonly Collection[] {
  return collectionsOfCustomers(desk).get(customerKey) ?? [];
}
