import type { Decimal } from 'decimal.js';

import type { SerialDay } from '../calendar/serial-day';
import { safeCents } from '../money/cents';
import { Exact } from '../money/exact';
import type { DueReceipt } from './average-days-late';

/**
 * Σ receipts after the due day ÷ Σ receipts, over the positive ones dated after `after` up to `upTo`, exact; null where there are none
 * (R36).
 */
export function shareLate(receipts: Iterable<DueReceipt>, after: SerialDay, upTo: SerialDay): Decimal | null {
  let received = 0;
  let late = 0;
  for (const { day, dueDay, amountCents } of receipts) {
    if (amountCents <= 0 || day <= after || day > upTo) continue;
    received = safeCents(received + amountCents);
    if (day > dueDay) late = safeCents(late + amountCents);
  }
  return received === 0 ? null : new Exact(late).div(received);
}
