import type { SerialDay } from '../calendar/serial-day';
import type { Cents } from '../money/cents';
import type { CompiledTiers } from './penalty-tiers';
import { penaltyWorking } from './penalty-working';
import { reckonedUnits } from './rate-units';

/**
 * The penalty in cents that a balance bears from the day after the due date to asOf, both included, rounded once, half up (R13, R14);
 * 0 for what is not overdue, is nothing or is a credit. Allocates nothing where the product fits a double exactly.
 */
export function penalty(balanceCents: Cents, dueDay: SerialDay, asOf: SerialDay, tiers: CompiledTiers): Cents {
  const days = asOf - dueDay;
  if (days <= 0 || balanceCents <= 0) return 0;
  const product = balanceCents * (tiers.unitsOfDays[days] ?? reckonedUnits(days, days, tiers));
  if (product <= tiers.largestProduct) return roundedShare(product, tiers.scale);
  return penaltyWorking(balanceCents, dueDay, asOf, tiers).totalCents;
}

/**
 * The rate units of days 1 … `days` overdue together; `reached` is the day whose tier gives the rate of the whole-period variant (R13,
 * R14).
 */
export function rateUnitsOfDays(days: number, reached: number, tiers: CompiledTiers): number {
  const tabled = tiers.method === 'marginal' || days === reached ? tiers.unitsOfDays[days] : undefined;
  return tabled ?? reckonedUnits(days, reached, tiers);
}

/**
 * Half up of product / scale for a product that is not negative. Exact although it divides doubles: below 2^53 a quotient that is
 * no integer lies further from the next integer than the division can err.
 */
export function roundedShare(product: number, scale: number): Cents {
  return Math.floor((product + scale / 2) / scale);
}
