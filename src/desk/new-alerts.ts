import { addMonthsClamped, endOfMonth } from '../domain/calendar/month-steps';
import type { SerialDay } from '../domain/calendar/serial-day';
import { alertsOf } from './alerts';
import type { Alert } from './alerts';
import type { Desk } from './desk';
import { oncePerDesk } from './once-per-desk';

/** Whether an alert was there at the last month end: `unknown` where it could not be checked then. */
export type Novelty = 'new' | 'standing' | 'unknown';

/** Which alerts were not there at the last month end before asOf, by the same ledger and registers replayed (R28, R9). */
export interface NewAlerts {
  readonly monthEnd: SerialDay;
  /** Of every alert at asOf. */
  readonly novelty: ReadonlyMap<Alert, Novelty>;
}

/**
 * The alerts that are new since the last month end. What was promised or due only after it is new whatever is known of it; else nothing is
 * told of a ledger that can't be replayed, nor of a kind that could not be checked then (R9).
 */
export const newAlerts = oncePerDesk((desk): NewAlerts => {
  const monthEnd = endOfMonth(addMonthsClamped(desk.asOf, -1));
  const before = desk.aged.basis === 'snapshot' ? null : noveltyAfter(desk.deskOn(monthEnd));
  const noveltyOf = (alert: Alert): Novelty => (isOfADay(alert) && (alert.since ?? 0) > monthEnd ? 'new' : (before?.(alert) ?? 'unknown'));
  return { monthEnd, novelty: new Map(alertsOf(desk).alerts.map((alert) => [alert, noveltyOf(alert)])) };
});

function noveltyAfter(desk: Desk): (alert: Alert) => Novelty {
  const { alerts, unchecked } = alertsOf(desk);
  const known = new Set(alerts.map(identityOf));
  const unknown = new Set(
    unchecked.flatMap(({ kind, customers }) => (customers === undefined ? [kind] : customers.map(({ key }) => `${kind} ${key}`))),
  );
  return (alert) => {
    if (known.has(identityOf(alert))) return 'standing';
    return unknown.has(alert.kind) || unknown.has(`${alert.kind} ${alert.customer?.key ?? ''}`) ? 'unknown' : 'new';
  };
}

/** A customer may have broken several promises and missed several instalments: these are told apart by their day. */
function identityOf(alert: Alert): string {
  return JSON.stringify([alert.kind, alert.customer?.key ?? '', isOfADay(alert) ? (alert.since ?? '') : '']);
}

function isOfADay({ kind }: Alert): boolean {
  return kind === 'promiseBroken' || kind === 'instalmentMissed';
}
