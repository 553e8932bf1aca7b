import type { Decimal } from 'decimal.js';

import type { SerialDay } from '../calendar/serial-day';
import { type Cents, roundHalfUp, safeCents } from '../money/cents';
import { Exact } from '../money/exact';
import { rateUnitsOfDays } from './penalty';
import type { CompiledTiers } from './penalty-tiers';
import { penaltyWorking } from './penalty-working';

/** A receipt in exact yuan (R15). */
export interface YuanReceipt {
  readonly day: SerialDay;
  readonly yuan: Decimal;
}

/** Days that bear penalty on one base at one rate, base and amount in exact yuan (R13, R15). */
export interface YuanSegment {
  readonly from: SerialDay;
  readonly to: SerialDay;
  readonly days: number;
  readonly base: Decimal;
  readonly dailyRate: number;
  readonly amount: Decimal;
}

export interface YuanWorking {
  readonly segments: readonly YuanSegment[];
  /** The sum of the segments, rounded half up once. */
  readonly totalCents: Cents;
}

/** The penalty of a balance that may be finer than cents, rounded once, half up (R13, R14). */
export function penaltyOfYuan(balance: Decimal, dueDay: SerialDay, asOf: SerialDay, tiers: CompiledTiers): Cents {
  const days = asOf - dueDay;
  if (days <= 0 || balance.lessThanOrEqualTo(0)) return 0;
  if (tiers.largestProduct < 0) return penaltyWorkingOfYuan(balance, dueDay, asOf, tiers).totalCents;
  return roundHalfUp(new Exact(balance).times(rateUnitsOfDays(days, days, tiers)).dividedBy(tiers.scale));
}

/** The working of a penalty on an amount that may be finer than cents: nothing is rounded before the end (R13–R15). */
export function penaltyWorkingOfYuan(
  amount: Decimal,
  dueDay: SerialDay,
  asOf: SerialDay,
  tiers: CompiledTiers,
  receipts: readonly YuanReceipt[] = [],
): YuanWorking {
  const decimals = Math.max(2, amount.decimalPlaces(), ...receipts.map(({ yuan }) => yuan.decimalPlaces()));
  // Counted in a finer coin, every amount is whole, and the kernel for cents serves.
  const unitsPerYuan = new Exact(10).pow(decimals);
  const finer = unitsPerYuan.dividedBy(100);
  const units = (yuan: Decimal): number => safeCents(unitsPerYuan.times(yuan).toNumber());
  const working = penaltyWorking(
    units(amount),
    dueDay,
    asOf,
    tiers,
    receipts.map(({ day, yuan }) => ({ day, amountCents: units(yuan) })),
  );
  const segments = working.segments.map(({ from, to, days, baseCents, dailyRate, amount: share }) => ({
    from,
    to,
    days,
    base: new Exact(baseCents).dividedBy(unitsPerYuan),
    dailyRate,
    amount: share.dividedBy(finer),
  }));
  return { segments, totalCents: roundHalfUp(segments.reduce((sum, segment) => sum.plus(segment.amount), new Exact(0))) };
}
