import type { SerialDay } from '../calendar/serial-day';
import type { Cents } from '../money/cents';
import type { DatedSum } from '../penalty/receipts';

/**
 * The day of the receipt with which an invoice's receipts reach its amount for good, money given back in between; null where they do not
 * (R34).
 */
export function settledDay(amountCents: Cents, receipts: readonly DatedSum[]): SerialDay | null {
  let received = 0;
  let day: SerialDay | null = null;
  const ordered = [...receipts].sort((one, other) => one.day - other.day || other.amountCents - one.amountCents);
  for (const receipt of ordered) {
    received += receipt.amountCents;
    if (received < amountCents) day = null;
    else day ??= receipt.day;
  }
  return day;
}
