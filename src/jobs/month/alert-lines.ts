import { a1 } from '../../cells/a1';
import type { MissingData } from '../../desk/alert-kind';
import type { AlertKey } from '../../desk/alert-kinds/all-alert-kinds';
import { alertLimitsOf, type AlertLimits } from '../../desk/alert-limits';
import { alertsOf } from '../../desk/alerts';
import type { Desk } from '../../desk/desk';
import type { Urgency } from '../../domain/alerts/urgency';
import { formatIsoDay } from '../../domain/calendar/serial-day';
import { formatCents } from '../../domain/money/cents';
import { alertPlace } from '../../reports/alerts/alert-places';

/** The warnings of a month as plain data (R28); what they say in words is made where they are shown. */
export interface AlertLines {
  /** By urgency, amount (largest first), customer, kind. */
  readonly found: readonly AlertLine[];
  readonly unchecked: readonly UncheckedLine[];
  /** By which the rules went. */
  readonly limits: AlertLimits;
}

export interface AlertLine {
  /** Empty for the company itself. */
  readonly customer: string;
  readonly kind: AlertKey;
  /** With two decimals. */
  readonly amount: string;
  /** `yyyy-mm-dd`; null where none is named. */
  readonly since: string | null;
  readonly urgency: Urgency;
  /** Where its line begins on 预警清单, as A1. */
  readonly cell: string;
}

/** A kind that was not checked; `customers` names those for which it was not, and is absent where it was for none. */
export interface UncheckedLine {
  readonly kind: AlertKey;
  readonly missing: MissingData;
  readonly customers?: readonly string[];
}

/** The warnings of a desk (R28). */
export function alertLines(desk: Desk): AlertLines {
  const { alerts, unchecked } = alertsOf(desk);
  return {
    found: alerts.map(({ customer, kind, amountCents, since, urgency }, index) => ({
      customer: customer?.name ?? '',
      kind,
      amount: formatCents(amountCents),
      since: since === null ? null : formatIsoDay(since),
      urgency,
      cell: cellOf(index),
    })),
    unchecked: unchecked.map(({ kind, missing, customers }) => ({
      kind,
      missing,
      ...(customers !== undefined && { customers: customers.map(({ name }) => name) }),
    })),
    limits: alertLimitsOf(desk.policy),
  };
}

function cellOf(index: number): string {
  const { row, column } = alertPlace(index);
  return a1(row, column);
}
