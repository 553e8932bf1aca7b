import type { Decimal } from 'decimal.js';

import type { DatedSum } from '../domain/penalty/receipts';
import { shareLate } from '../domain/ratios/share-late';
import type { Account } from './account';
import type { Desk } from './desk';
import { dueReceiptsOf, latenessOf } from './lateness';
import { receiptsOfCustomers } from './receipts-of-customers';
import { yearBefore } from './trade';

/** How a customer paid in the last twelve months; null: nothing tells (R29a, R36). */
export interface PaymentBehaviour {
  /** Exact. */
  readonly averageDaysLate: Decimal | null;
  /** Exact. */
  readonly shareLate: Decimal | null;
  /** The day of its latest positive receipt, however long ago, and what came in that day. */
  readonly lastReceipt: DatedSum | null;
}

/** How a customer pays (R29). */
export function paymentBehaviourOf(desk: Desk, account: Account): PaymentBehaviour {
  const received = (receiptsOfCustomers(desk)?.get(account.customer.key) ?? []).filter(({ amountCents }) => amountCents > 0);
  const lastDay = received.reduce((last, { day }) => Math.max(last, day), 0);
  const lastCents = received.reduce((sum, { day, amountCents }) => (day === lastDay ? sum + amountCents : sum), 0);
  return {
    averageDaysLate: latenessOf(desk, account),
    shareLate: shareLate(dueReceiptsOf(account), yearBefore(desk.asOf), desk.asOf),
    lastReceipt: received.length === 0 ? null : { day: lastDay, amountCents: lastCents },
  };
}
