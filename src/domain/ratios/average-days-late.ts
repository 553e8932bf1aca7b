import type { Decimal } from 'decimal.js';

import type { SerialDay } from '../calendar/serial-day';
import { type Cents, safeCents } from '../money/cents';
import { CentDays } from './cent-days';

/** A receipt set against an invoice that was due on a day. */
export interface DueReceipt {
  readonly day: SerialDay;
  readonly dueDay: SerialDay;
  readonly amountCents: Cents;
}

/**
 * Σ receipt × (receipt day − due day) ÷ Σ receipt over the positive ones dated after `after` up to `upTo`, exact; early is negative, and
 * null where there are none (R29a).
 */
export function averageDaysLate(receipts: Iterable<DueReceipt>, after: SerialDay, upTo: SerialDay): Decimal | null {
  let received = 0;
  const centDays = new CentDays();
  for (const { day, dueDay, amountCents } of receipts) {
    if (amountCents <= 0 || day <= after || day > upTo) continue;
    received = safeCents(received + amountCents);
    centDays.add(amountCents, day - dueDay);
  }
  return centDays.over(received);
}
