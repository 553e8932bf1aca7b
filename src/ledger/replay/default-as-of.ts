import { endOfMonth } from '../../domain/calendar/month-steps';
import type { SerialDay } from '../../domain/calendar/serial-day';
import type { Ledger } from '../ledger';

/** The as-of date of a report for which none was given. */
export interface DefaultAsOf {
  readonly day: SerialDay;
  readonly source: 'titleRow' | 'newestMonth';
}

/**
 * The 截止日期 of the title rows, else the end of the month of the newest invoice or receipt date; null for a ledger without either, see
 * `noAsOf` (R9).
 */
export function defaultAsOf(ledger: Ledger): DefaultAsOf | null {
  if (ledger.statedAsOf !== null) return { day: ledger.statedAsOf, source: 'titleRow' };
  return ledger.newestDay === null ? null : { day: endOfMonth(ledger.newestDay), source: 'newestMonth' };
}
