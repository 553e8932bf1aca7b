import { addMonthsClamped, endOfMonth } from '../domain/calendar/month-steps';
import type { SerialDay } from '../domain/calendar/serial-day';
import { alertsOf } from './alerts';
import type { Alert } from './alerts';
import type { Desk } from './desk';
import { oncePerDesk } from './once-per-desk';

/** Which alerts were not there at the last month end before asOf, by the same ledger and registers replayed (R28, R9). */
export interface NewAlerts {
  readonly monthEnd: SerialDay;
  readonly alerts: ReadonlySet<Alert>;
}

/** The alerts that are new since the last month end; one that could not be checked then is not called new. Null where nothing can be replayed (R9). */
export const newAlerts = oncePerDesk((desk): NewAlerts | null => {
  if (desk.aged.basis === 'snapshot') return null;
  const monthEnd = lastMonthEnd(desk);
  const before = alertsOf(desk.deskOn(monthEnd));
  const known = new Set(before.alerts.map(identityOf));
  const unchecked = new Set(
    before.unchecked.flatMap(({ kind, customers }) => (customers === undefined ? [kind] : customers.map(({ key }) => `${kind} ${key}`))),
  );
  const wasUnchecked = ({ kind, customer }: Alert): boolean => unchecked.has(kind) || unchecked.has(`${kind} ${customer?.key ?? ''}`);
  return { monthEnd, alerts: new Set(alertsOf(desk).alerts.filter((alert) => !known.has(identityOf(alert)) && !wasUnchecked(alert))) };
});

function lastMonthEnd({ asOf }: Pick<Desk, 'asOf'>): SerialDay {
  return endOfMonth(addMonthsClamped(asOf, -1));
}

/** A customer may have broken several promises and missed several instalments: these are told apart by their day. */
function identityOf({ kind, customer, since }: Alert): string {
  const day = kind === 'promiseBroken' || kind === 'instalmentMissed' ? (since ?? '') : '';
  return JSON.stringify([kind, customer?.key ?? '', day]);
}
