import { endOfMonth } from '../../domain/calendar/month-steps';
import { readDay } from '../../domain/calendar/read-day';
import { formatIsoDay } from '../../domain/calendar/serial-day';
import type { BuildMonthRequest } from '../../jobs/month/build-month-contract';

/** A request for another as-of date, or, by null, for the ledger's own. */
export function asOfDay(request: BuildMonthRequest, asOf: string | null): BuildMonthRequest {
  if (asOf !== null) return { ...request, asOf };
  const own: { -readonly [Member in keyof BuildMonthRequest]: BuildMonthRequest[Member] } = { ...request };
  delete own.asOf;
  return own;
}

/** The as-of date, `yyyy-mm-dd`, of a period that sheets were made for: `2025-12` is its last day. */
export function asOfOfPeriod(period: string): string {
  const reading = readDay(`${period}-01`);
  return /^\d{4}-\d{2}$/.test(period) && reading.ok ? formatIsoDay(endOfMonth(reading.day)) : period;
}
