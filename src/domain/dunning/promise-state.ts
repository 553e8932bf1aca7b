import type { SerialDay } from '../calendar/serial-day';
import type { Cents } from '../money/cents';
import type { DatedSum } from '../penalty/receipts';

/** `unknown`: its date has passed, and no receipts are dated that could tell. */
export type PromiseState = 'kept' | 'open' | 'broken' | 'unknown';

export interface PromiseStanding {
  readonly state: PromiseState;
  /** What came in towards it by its date, and by asOf. */
  readonly receivedCents: Cents;
  /** What is missing of the sum; 0 once it was kept. */
  readonly missingCents: Cents;
}

/**
 * Whether a promise was kept (R28c): by receipts dated from the day it was made to the promised day, both included, that reach the sum at
 * the end of one of these days, from that day on; open until the promised day has passed. Null receipts: none are dated (R9).
 */
export function promiseState(
  promise: { readonly day: SerialDay; readonly promisedDay: SerialDay; readonly sumCents: Cents },
  receipts: readonly DatedSum[] | null,
  asOf: SerialDay,
): PromiseStanding {
  const { day, promisedDay, sumCents } = promise;
  if (sumCents <= 0) return { state: 'kept', receivedCents: 0, missingCents: 0 };
  const hasPassed = promisedDay < asOf;
  if (receipts === null) return { state: hasPassed ? 'unknown' : 'open', receivedCents: 0, missingCents: sumCents };
  const counted = receipts
    .filter((receipt) => receipt.day >= day && receipt.day <= promisedDay && receipt.day <= asOf)
    .sort((one, other) => one.day - other.day);
  let receivedCents = 0;
  let kept = false;
  for (const [index, receipt] of counted.entries()) {
    receivedCents += receipt.amountCents;
    if (counted[index + 1]?.day !== receipt.day && receivedCents >= sumCents) kept = true;
  }
  if (kept) return { state: 'kept', receivedCents, missingCents: 0 };
  return { state: hasPassed ? 'broken' : 'open', receivedCents, missingCents: sumCents - Math.max(0, receivedCents) };
}
