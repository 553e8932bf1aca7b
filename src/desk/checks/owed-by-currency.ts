import type { Cents } from '../../domain/money/cents';
import { oncePerDesk } from '../once-per-desk';
import type { Desk } from '../desk';

/** What a customer owes in one currency; `''`: the ledger names none. */
export interface OwedIn {
  readonly currency: string;
  readonly cents: Cents;
}

const owed = oncePerDesk(({ aged: { main, otherCurrencies } }): ReadonlyMap<string, readonly OwedIn[]> => {
  const all = new Map<string, OwedIn[]>();
  for (const { currency, customers } of [main, ...otherCurrencies])
    for (const { customer, balanceCents } of customers) {
      if (balanceCents <= 0) continue;
      const known = all.get(customer.key);
      if (known === undefined) all.set(customer.key, [{ currency, cents: balanceCents }]);
      else known.push({ currency, cents: balanceCents });
    }
  return all;
});

/** What a customer owes, by currency, the main one first; nothing where it owes nothing. */
export function owedByCurrency(desk: Desk, customerKey: string): readonly OwedIn[] {
  return owed(desk).get(customerKey) ?? [];
}

/** What it owes in the main currency; 0 for nothing. */
export function owedInMain(desk: Desk, customerKey: string): Cents {
  return Math.max(0, desk.accounts.get(customerKey)?.aging.balanceCents ?? 0);
}
