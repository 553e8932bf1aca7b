import type { SerialDay } from '../../domain/calendar/serial-day';
import { sumCents } from '../../domain/money/cents';
import type { Cents } from '../../domain/money/cents';
import { byDueDay, dueOrder } from './open-debt';
import type { OpenDebt } from './open-debt';

/**
 * Sets a sum against debts in the order of the law: earliest due first, which puts due debts before those not yet due; ties pro rata by
 * balance (R11; Civil Code 560). `debts` come sorted by due date; returns what is left over.
 */
export function settleInOrder(debts: readonly OpenDebt[], day: SerialDay, amountCents: Cents): Cents {
  let left = amountCents;
  for (let first = 0; first < debts.length && left > 0; ) {
    let end = first + 1;
    while (end < debts.length && tied(debts[first], debts[end])) end += 1;
    left = settleTied(debts.slice(first, end), day, left);
    first = end;
  }
  return left;
}

/** Debts that fall due on one day share what there is by their balances, whole cents, odd cents to the first (R11). */
export function settleTied(debts: readonly OpenDebt[], day: SerialDay, amountCents: Cents): Cents {
  const open = debts.filter((debt) => debt.balanceCents > 0 && debt.row.balanceFixed !== true);
  const owed = sumCents(open.map(({ balanceCents }) => balanceCents));
  if (owed <= amountCents) {
    for (const debt of open) debt.apply(day, debt.balanceCents);
    return amountCents - owed;
  }
  open.sort(byDueDay);
  const shares = open.map((debt) => Number((BigInt(amountCents) * BigInt(debt.balanceCents)) / BigInt(owed)));
  let odd = amountCents - sumCents(shares);
  for (const [index, debt] of open.entries()) {
    const share = shares[index] ?? 0;
    const extra = odd > 0 && share < debt.balanceCents ? 1 : 0;
    odd -= extra;
    debt.apply(day, share + extra);
  }
  return 0;
}

function tied(one: OpenDebt | undefined, other: OpenDebt | undefined): boolean {
  return one !== undefined && other !== undefined && dueOrder(one) === dueOrder(other);
}
