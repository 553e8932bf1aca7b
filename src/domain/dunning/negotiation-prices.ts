import type { Decimal } from 'decimal.js';

import { type Cents, roundHalfUp } from '../money/cents';
import { Exact } from '../money/exact';

/** What the prices of a negotiation are made of: a debt as it stands today, and what a suit for it would cost and take. */
export interface NegotiatedDebt {
  /** Above zero. */
  readonly principalCents: Cents;
  /** On a confirmed basis, else 0 (R13a). */
  readonly penaltyCents: Cents;
  /** What we would advance to the court, and the loser bears in the end (R26). */
  readonly costsCents: Cents;
}

/** What time costs: a yearly rate as a fraction of 1, simple, 365 days a year, and the days until a suit brings money. */
export interface TimeToMoney {
  readonly yearlyRate: Decimal;
  readonly daysToMoney: number;
}

/** The three prices; ideal ≥ reasonable ≥ bottom, whatever they are made of. */
export interface NegotiationPrices {
  readonly ideal: Cents;
  readonly reasonable: Cents;
  readonly bottom: Cents;
}

/**
 * The prices of R33: ideal is all that a judgment could award (principal, penalty and costs), reasonable what is owed today without a suit
 * (principal and penalty), bottom what a suit is worth today: the ideal after the days to money, discounted, less the costs advanced now,
 * half up once at the end. Less than the bottom is worse than suing.
 */
export function negotiationPrices({ principalCents, penaltyCents, costsCents }: NegotiatedDebt, time: TimeToMoney): NegotiationPrices {
  const reasonable = principalCents + penaltyCents;
  const ideal = reasonable + costsCents;
  const growth = new Exact(1).plus(new Exact(time.yearlyRate).times(time.daysToMoney).div(365));
  const worth = new Exact(ideal).div(growth).minus(costsCents);
  return { ideal, reasonable, bottom: Math.max(0, roundHalfUp(worth.div(100))) };
}

/** What it costs to wait so many days for an amount, simple interest at a yearly rate, half up to 0.01 (R33). */
export function costOfWaiting(parts: readonly { readonly amount: Cents; readonly days: number }[], yearlyRate: Decimal): Cents {
  const centDays = parts.reduce((sum, { amount, days }) => sum.plus(new Exact(amount).times(days)), new Exact(0));
  return roundHalfUp(centDays.times(yearlyRate).div(365).div(100));
}
