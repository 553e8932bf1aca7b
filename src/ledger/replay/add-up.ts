import { safeCents, sumCents } from '../../domain/money/cents';
import type { Cents } from '../../domain/money/cents';
import type { AgedBook, CustomerAging, Position, StandingTotals } from '../aged-ledger';
import { byStanding } from '../standing';
import type { Standing } from '../standing';
import type { CustomerName } from '../ledger';

interface Sums {
  readonly customer: CustomerName;
  balanceCents: Cents;
  penaltyCents: Cents;
  longestDaysOverdue: number;
  readonly byStanding: Record<Standing, Cents>;
}

/** Adds positions up by customer and in total: customers by balance, then by longest days overdue, then by name (R12). */
export function addUp(positions: readonly Position[]): Pick<AgedBook, 'customers' | 'balanceCents' | 'byStanding' | 'penaltyCents'> {
  const byCustomer = new Map<string, Sums>();
  for (const position of positions) {
    const { customer, balanceCents, penaltyCents, standing } = position;
    let sums = byCustomer.get(customer.key);
    if (sums === undefined) byCustomer.set(customer.key, (sums = noSums(customer)));
    sums.balanceCents = safeCents(sums.balanceCents + balanceCents);
    sums.penaltyCents = safeCents(sums.penaltyCents + penaltyCents);
    sums.byStanding[standing] = safeCents(sums.byStanding[standing] + balanceCents);
    if (isClassed(position)) sums.longestDaysOverdue = Math.max(sums.longestDaysOverdue, position.daysOverdue ?? 0);
  }
  const all = [...byCustomer.values()];
  const ordered = all.sort(
    (one, other) =>
      other.balanceCents - one.balanceCents ||
      other.longestDaysOverdue - one.longestDaysOverdue ||
      (one.customer.name < other.customer.name ? -1 : 1),
  );
  const customers = ordered.map(
    (sums, index): CustomerAging => ({ ...sums, byStanding: sums.byStanding satisfies StandingTotals, number: index + 1 }),
  );
  return {
    customers,
    balanceCents: sumCents(all.map(({ balanceCents }) => balanceCents)),
    byStanding: byStanding((standing) => sumCents(all.map((sums) => sums.byStanding[standing]))),
    penaltyCents: sumCents(all.map(({ penaltyCents }) => penaltyCents)),
  };
}

function isClassed({ standing, balanceCents }: Position): boolean {
  return balanceCents > 0 && standing !== '贷项' && standing !== '待核实';
}

function noSums(customer: CustomerName): Sums {
  return {
    customer,
    balanceCents: 0,
    penaltyCents: 0,
    longestDaysOverdue: 0,
    byStanding: byStanding(() => 0),
  };
}
