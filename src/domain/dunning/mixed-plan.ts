import type { SerialDay } from '../calendar/serial-day';
import type { Cents } from '../money/cents';
import { instalmentsFrom } from './instalments';
import type { Instalment } from './instalments';

/** How an instalment is paid (R32). */
export type PaymentMeans = 'cash' | 'bill' | 'asset';

/** A part of a debt that is settled by a bill on the day it falls due, or by an asset on the day it is handed over. */
export interface InKind {
  readonly means: Exclude<PaymentMeans, 'cash'>;
  readonly day: SerialDay;
  readonly amount: Cents;
}

export interface MixedInstalment extends Instalment {
  readonly means: PaymentMeans;
}

/**
 * A plan that pays a part of a debt by bills and assets and the rest in cash, by `count` monthly payments of which the first comes to so
 * much: all of them by their days, cash first on one day, numbered from 1; together they are the debt (R32).
 */
export function mixedPlan(
  debt: Cents,
  count: number,
  firstDay: SerialDay,
  firstAmount: Cents,
  inKind: readonly InKind[],
): MixedInstalment[] {
  const cash = inKind.reduce((rest, { amount }) => rest - amount, debt);
  const payments = [
    ...instalmentsFrom(cash, count, firstDay, firstAmount).map(({ day, amount }) => ({ means: 'cash' as const, day, amount })),
    ...inKind.filter(({ amount }) => amount > 0),
  ].sort((one, other) => one.day - other.day);
  let rest = debt;
  return payments.map(({ means, day, amount }, index) => {
    rest -= amount;
    return { number: index + 1, day, amount, rest, means };
  });
}
