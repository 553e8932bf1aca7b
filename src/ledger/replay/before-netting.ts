import type { AgedBook, BeforeNetting, StandingTotals } from '../aged-ledger';
import type { Standing } from '../standing';

type Sums = Pick<AgedBook, 'byStanding' | 'customers'>;

/**
 * What netting changed (R10): the sums without it, and of the customers those that stand otherwise with it, in the order of the sums with
 * it.
 */
export function beforeNetting(before: Sums, after: Sums): BeforeNetting {
  const byKey = new Map(before.customers.map((customer) => [customer.customer.key, customer]));
  const customers = after.customers.flatMap(({ customer, byStanding }) => {
    const earlier = byKey.get(customer.key);
    return earlier === undefined || equal(earlier.byStanding, byStanding)
      ? []
      : [{ customer, balanceCents: earlier.balanceCents, byStanding: earlier.byStanding }];
  });
  return { byStanding: before.byStanding, customers };
}

function equal(one: StandingTotals, other: StandingTotals): boolean {
  return (Object.keys(one) as Standing[]).every((standing) => one[standing] === other[standing]);
}
