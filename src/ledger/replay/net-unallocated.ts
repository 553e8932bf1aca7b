import type { Cents } from '../../domain/money/cents';
import { DueQueue } from './due-queue';
import { byDayApplied } from './incoming';
import type { Incoming } from './incoming';
import type { OpenDebt } from './open-debt';
import { settleTied } from './settle-in-order';

/** A receipt and what of it found no debt to be set against. */
export interface LeftOver {
  readonly receipt: Incoming;
  readonly leftCents: Cents;
}

interface Fund {
  readonly receipt: Incoming;
  leftCents: Cents;
}

type Event = { readonly day: number; readonly debt: OpenDebt } | { readonly day: number; readonly fund: Fund };

/**
 * Sets the receipts that name no invoice against each customer's debts by R11, day by day: on its day a receipt pays the earliest due debt
 * there is, and what is left of it pays debts as they arise. Returned bills (退票) are taken off the customer's latest receipts first. What
 * is left over comes in the order of `unallocated`.
 */
export function netUnallocated(unallocated: readonly Incoming[], debts: Iterable<OpenDebt>): LeftOver[] {
  const debtsOf = byCustomer(debts, (debt) => debt.row.customer.key);
  const fundsOf = byCustomer(
    unallocated.map((receipt): Fund => ({ receipt, leftCents: receipt.amountCents })),
    ({ receipt }) => receipt.customer.key,
  );
  const leftOver: LeftOver[] = [];
  for (const [key, funds] of fundsOf) {
    const asApplied = [...funds].sort((one, other) => byDayApplied(one.receipt, other.receipt));
    takeReturnsOff(asApplied);
    spend(
      asApplied.filter(({ leftCents }) => leftCents > 0),
      debtsOf.get(key) ?? [],
    );
    const left = funds.filter(({ leftCents }) => leftCents !== 0);
    // Who has receipts alone stays a customer, with nothing left too.
    for (const { receipt, leftCents } of left.length === 0 && !debtsOf.has(key) ? funds.slice(0, 1) : left)
      leftOver.push({ receipt, leftCents });
  }
  return leftOver;
}

function spend(funds: readonly Fund[], debts: readonly OpenDebt[]): void {
  const events: Event[] = [
    ...debts.map((debt) => ({ day: debt.row.invoiceDay ?? 0, debt })),
    ...funds.map((fund) => ({ day: fund.receipt.day ?? 0, fund })),
  ];
  events.sort((one, other) => one.day - other.day);
  const queue = new DueQueue();
  const waiting: Fund[] = [];
  let next = 0;
  for (const [index, event] of events.entries()) {
    if ('debt' in event) {
      if (event.debt.balanceCents > 0 && event.debt.row.balanceFixed !== true) queue.push(event.debt);
    } else waiting.push(event.fund);
    // Only when the day is over: its invoices are there before its receipts, and none of them goes first for where it stands.
    if (events[index + 1]?.day !== event.day) next = payOut(waiting, next, queue, event.day);
  }
}

/** Pays debts from the funds that wait until either is used up; returns the first fund with something left. */
function payOut(waiting: readonly Fund[], first: number, queue: DueQueue, day: number): number {
  for (let index = first; ; index += 1) {
    const fund = waiting[index];
    if (fund === undefined) return index;
    while (fund.leftCents > 0) {
      const earliest = queue.takeEarliest();
      if (earliest.length === 0) return index;
      fund.leftCents = settleTied(earliest, day, fund.leftCents);
      for (const debt of earliest) if (debt.balanceCents > 0) queue.push(debt);
    }
  }
}

function takeReturnsOff(funds: readonly Fund[]): void {
  const returns = funds.filter(({ leftCents }) => leftCents < 0);
  if (returns.length === 0) return;
  const latestFirst = funds
    .filter(({ leftCents }) => leftCents > 0)
    .sort((one, other) => (other.receipt.day ?? 0) - (one.receipt.day ?? 0));
  for (const returned of returns) {
    for (const fund of latestFirst) {
      const taken = Math.min(fund.leftCents, -returned.leftCents);
      fund.leftCents -= taken;
      returned.leftCents += taken;
      if (returned.leftCents === 0) break;
    }
  }
}

function byCustomer<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
