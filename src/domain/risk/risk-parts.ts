import type { Decimal } from 'decimal.js';

import type { RiskClass } from '../aging/risk-class';
import { riskClasses } from '../aging/risk-class';
import type { Cents } from '../money/cents';
import { sumCents } from '../money/cents';
import { Exact } from '../money/exact';

const one = new Exact(1);
const nothing = new Exact(0);

/** Σ balance × the points of its class ÷ Σ balances, over positive classed balances; none: 0 (R29b). */
export function ageMixPart(byClass: Readonly<Record<RiskClass, Cents>>, classPoints: readonly number[]): Decimal {
  const total = sumCents(riskClasses.map((riskClass) => byClass[riskClass]));
  if (total === 0) return nothing;
  return riskClasses
    .reduce((sum, riskClass, index) => sum.plus(new Exact(classPoints[index] ?? 0).times(byClass[riskClass])), nothing)
    .div(total);
}

/** Days overdue, at most the full ones, as a part of these (R29b). */
export function longestOverduePart(longestDaysOverdue: number, fullDays: number): Decimal {
  return within(new Exact(longestDaysOverdue).div(fullDays));
}

/** Balance ÷ trade as a part of the full ratio; 1 where there was no trade (R29b). */
export function concentrationPart(ratio: Decimal | null, fullRatio: number): Decimal {
  return ratio === null ? one : within(ratio.div(fullRatio));
}

/** Average days late as a part of the full ones; early is 0 (R29b). */
export function latenessPart(averageDaysLate: Decimal, fullDays: number): Decimal {
  return within(averageDaysLate.div(fullDays));
}

/** Disputed ÷ all positive balances + points for each broken promise and missed instalment, at most 1 (R29b). */
export function disputesAndPromisesPart(disputedCents: Cents, positiveCents: Cents, breaches: number, pointsPerBreach: number): Decimal {
  const disputed = positiveCents <= 0 ? nothing : new Exact(disputedCents).div(positiveCents);
  return within(disputed.plus(new Exact(breaches).times(pointsPerBreach)));
}

/**
 * 1 where the soonest limitation end is reached or passed, falling to 0 so many days before it; null days: nothing is overdue, 0 (R29b).
 */
export function limitationPart(daysLeft: number | null, farDays: number): Decimal {
  return daysLeft === null ? nothing : within(one.minus(new Exact(daysLeft).div(farDays)));
}

function within(part: Decimal): Decimal {
  return Exact.max(0, Exact.min(1, part));
}
