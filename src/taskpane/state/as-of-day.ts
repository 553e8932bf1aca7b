import type { BuildMonthRequest } from '../../jobs/month/build-month-contract';

/** A request for another as-of date, or, by null, for the ledger's own. */
export function asOfDay(request: BuildMonthRequest, asOf: string | null): BuildMonthRequest {
  if (asOf !== null) return { ...request, asOf };
  const own: { -readonly [Member in keyof BuildMonthRequest]: BuildMonthRequest[Member] } = { ...request };
  delete own.asOf;
  return own;
}
