import type { Decimal } from 'decimal.js';

import { riskClasses } from '../../domain/aging/risk-class';
import type { RiskClass } from '../../domain/aging/risk-class';
import type { Period } from '../../domain/calendar/month-periods';
import { sumCents } from '../../domain/money/cents';
import type { Cents } from '../../domain/money/cents';
import { Exact } from '../../domain/money/exact';
import { measure } from '../../domain/ratios/measure';
import type { Desk } from '../desk';
import { monthHistory } from './month-history';
import type { MigrationStep } from './migration-step';
import { migrationTargets } from './migration-step';

/**
 * Of each class but the last the share that had moved on to a worse one by the end of a period, exact; null where it held nothing (R20,
 * R20c).
 */
export interface RollRates {
  readonly period: Period;
  readonly rates: readonly (Decimal | null)[];
}

/** The classes that a balance can roll out of: all but 损失. */
export const rollingClasses: readonly RiskClass[] = riskClasses.slice(0, -1);

/** The roll rates of the history's periods, oldest first; null in a snapshot (R20c). */
export function rollRates(desk: Desk): readonly RollRates[] | null {
  const history = monthHistory(desk);
  return (
    history?.steps.map((step) => ({
      period: step.period,
      rates: rollingClasses.map((riskClass) => measure(movedOn(step, riskClass), heldBefore(step, riskClass))),
    })) ?? null
  );
}

/** The mean of the roll rates of each class over the periods that have one; null where a class has none (R20c, R31). */
export function averageRollRates(desk: Desk): readonly Decimal[] | null {
  const all = rollRates(desk);
  if (all === null) return null;
  const means = rollingClasses.map((_, index) => mean(all.flatMap(({ rates }) => rates[index] ?? [])));
  return means.every((rate) => rate !== null) ? means : null;
}

/** What a class held at the eve of a period (R20c). */
export function heldBefore(step: MigrationStep, riskClass: RiskClass): Cents {
  return sumCents(migrationTargets.map((target) => step.moved(riskClass, target)));
}

function movedOn(step: MigrationStep, riskClass: RiskClass): Cents {
  return sumCents(riskClasses.slice(riskClasses.indexOf(riskClass) + 1).map((worse) => step.moved(riskClass, worse)));
}

function mean(rates: readonly Decimal[]): Decimal | null {
  return rates.length === 0 ? null : rates.reduce((sum, rate) => sum.plus(rate), new Exact(0)).div(rates.length);
}
