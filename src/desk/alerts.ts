import { byUrgency } from '../domain/alerts/urgency';
import type { Urgency } from '../domain/alerts/urgency';
import type { AlertCheck, AlertFinding } from './alert-kind';
import { allAlertKinds } from './alert-kinds/all-alert-kinds';
import type { AlertKey } from './alert-kinds/all-alert-kinds';
import { oncePerDesk } from './once-per-desk';

/** A warning (R28). */
export interface Alert extends AlertFinding {
  readonly kind: AlertKey;
  readonly urgency: Urgency;
}

/** A kind that could not be checked, or not for all customers, and what is missing (R28). */
export type UncheckedAlert = NonNullable<AlertCheck['unchecked']> & { readonly kind: AlertKey };

/** The warnings at asOf, and what could not be checked (R28). */
export interface AlertList {
  /** By urgency, amount (largest first), customer, kind. */
  readonly alerts: readonly Alert[];
  /** In the order of the kinds. */
  readonly unchecked: readonly UncheckedAlert[];
  /** The kinds whose table is there without anything to check. */
  readonly nothingEntered: ReadonlySet<AlertKey>;
}

/** All warnings of the main currency at asOf (R28). */
export const alertsOf = oncePerDesk((desk): AlertList => {
  const checks = allAlertKinds.map((kind) => ({ kind: kind.key, urgency: kind.urgency, check: kind.check(desk) }));
  return {
    alerts: checks
      .flatMap(({ kind, urgency, check }) => check.found.map((finding): Alert => ({ kind, urgency, ...finding })))
      .sort(inOrder),
    unchecked: checks.flatMap(({ kind, check: { unchecked } }) => (unchecked === undefined ? [] : [{ kind, ...unchecked }])),
    nothingEntered: new Set(checks.flatMap(({ kind, check }) => (check.nothingEntered ? [kind] : []))),
  };
});

function inOrder(one: Alert, other: Alert): number {
  return (
    byUrgency(one.urgency, other.urgency) ||
    other.amountCents - one.amountCents ||
    byText(one.customer?.name ?? '', other.customer?.name ?? '') ||
    byText(one.kind, other.kind) ||
    (one.since ?? 0) - (other.since ?? 0)
  );
}

function byText(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
