import type { SerialDay } from '../calendar/serial-day';
import { safeCents } from '../money/cents';
import type { Cents } from '../money/cents';

/** An amount on a day. */
export interface DatedSum {
  readonly day: SerialDay;
  readonly amountCents: Cents;
}

/** A receipt applied to one invoice; negative for a returned bill (退票) (R15). */
export type AppliedReceipt = DatedSum;

/** A stretch of days overdue on which the base does not change; day 1 is the day after the due date. */
export interface BaseStretch {
  readonly fromDay: number;
  readonly toDay: number;
  readonly baseCents: Cents;
}

/**
 * The days overdue up to asOf, cut where receipts change the base: one on day d counts from d + 1 on, one up to the due day from day 1 on;
 * an overpaid base is 0, and stretches without a base are left out (R15).
 */
export function baseStretches(amountCents: Cents, dueDay: SerialDay, asOf: SerialDay, receipts: readonly AppliedReceipt[]): BaseStretch[] {
  const lastDay = asOf - dueDay;
  if (lastDay <= 0 || amountCents <= 0) return [];
  const stretches: BaseStretch[] = [];
  let owed = amountCents;
  let fromDay = 1;
  for (const { day, amountCents: received } of inOrder(receipts)) {
    const toDay = Math.min(day - dueDay, lastDay);
    if (toDay >= fromDay) {
      if (owed > 0) stretches.push({ fromDay, toDay, baseCents: owed });
      fromDay = toDay + 1;
    }
    if (fromDay > lastDay) return stretches;
    owed = safeCents(owed - received);
  }
  if (owed > 0) stretches.push({ fromDay, toDay: lastDay, baseCents: owed });
  return stretches;
}

function inOrder(receipts: readonly AppliedReceipt[]): readonly AppliedReceipt[] {
  const ordered = receipts.every((receipt, index) => index === 0 || (receipts[index - 1]?.day ?? receipt.day) <= receipt.day);
  return ordered ? receipts : [...receipts].sort((one, other) => one.day - other.day);
}
