import type { Decimal } from 'decimal.js';

import type { SerialDay } from '../calendar/serial-day';
import { type Cents, safeCents } from '../money/cents';
import { Exact } from '../money/exact';

/** A receipt set against an invoice that was due on a day. */
export interface DueReceipt {
  readonly day: SerialDay;
  readonly dueDay: SerialDay;
  readonly amountCents: Cents;
}

/**
 * Σ receipt × (receipt day − due day) ÷ Σ receipt over the positive ones dated after `after` up to `upTo`, exact; early is negative, and null where
 * there are none (R29a).
 */
export function averageDaysLate(receipts: Iterable<DueReceipt>, after: SerialDay, upTo: SerialDay): Decimal | null {
  let received = 0;
  let centDays = new Exact(0);
  for (const { day, dueDay, amountCents } of receipts) {
    if (amountCents <= 0 || day <= after || day > upTo) continue;
    received = safeCents(received + amountCents);
    centDays = centDays.plus(new Exact(amountCents).times(day - dueDay));
  }
  return received === 0 ? null : centDays.div(received);
}
