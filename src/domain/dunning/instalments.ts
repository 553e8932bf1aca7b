import type { Decimal } from 'decimal.js';

import { addMonthsClamped } from '../calendar/month-steps';
import type { SerialDay } from '../calendar/serial-day';
import { type Cents, roundHalfUp } from '../money/cents';
import { Exact } from '../money/exact';

/** One payment of a plan: number from 1, day, amount and what is left of the debt after it. */
export interface Instalment {
  readonly number: number;
  readonly day: SerialDay;
  readonly amount: Cents;
  readonly rest: Cents;
}

/** The first payment is 30% of the debt; less is a warning of the sheet's (R32). */
export const defaultFirstShare: Decimal = new Exact('0.3');

/**
 * A plan of `count` monthly payments: the first a share of the debt half up, the middle ones equal and rounded down to 0.01, the last what
 * is left; payment i is due i months after the first, clamped to the month's end (R32).
 */
export function instalments(debt: Cents, count: number, firstDay: SerialDay, firstShare: Decimal): Instalment[] {
  return instalmentsFrom(debt, count, firstDay, firstPayment(debt, firstShare));
}

/** The first payment of a plan: a share of the debt, half up (R32). */
export function firstPayment(debt: Cents, share: Decimal): Cents {
  return roundHalfUp(new Exact(debt).div(100).times(share));
}

/** The same plan with a first payment of so much; a single payment is all of the debt (R32). */
export function instalmentsFrom(debt: Cents, count: number, firstDay: SerialDay, firstAmount: Cents): Instalment[] {
  const first = count === 1 ? debt : firstAmount;
  const middle = count > 2 ? Math.floor((debt - first) / (count - 1)) : 0;
  const plan: Instalment[] = [];
  let rest = debt;
  for (let index = 0; index < count; index += 1) {
    const amount = index === count - 1 ? rest : index === 0 ? first : middle;
    rest -= amount;
    plan.push({ number: index + 1, day: addMonthsClamped(firstDay, index), amount, rest });
  }
  return plan;
}
