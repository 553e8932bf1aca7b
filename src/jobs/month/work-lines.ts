import type { Desk } from '../../desk/desk';
import { workOfDay } from '../../desk/work-of-day';
import type { WorkKey } from '../../desk/work-kinds/all-work-kinds';
import { formatIsoDay } from '../../domain/calendar/serial-day';
import type { SerialDay } from '../../domain/calendar/serial-day';
import { formatCents } from '../../domain/money/cents';

/** One thing to be done for one customer as plain data (R41): the amount with two decimals, days `yyyy-mm-dd`; null where none is named. */
export interface WorkLine {
  readonly customer: string;
  readonly kind: WorkKey;
  readonly amount: string | null;
  /** What of it is owed in other currencies, each by itself (R12d); absent where nothing is. */
  readonly otherAmounts?: readonly { readonly currency: string; readonly amount: string }[];
  readonly since: string | null;
  readonly owner: string | null;
  /** From when on the customer may be spoken to; null for what is done without it (R42). */
  readonly notBefore: string | null;
}

/** The work of the day, in its order (R41). */
export function workLines(desk: Desk): WorkLine[] {
  return workOfDay(desk).map(({ customer, kind, amountCents, otherSums, since, owner, notBefore }) => ({
    customer: customer.name,
    kind,
    amount: amountCents === null ? null : formatCents(amountCents),
    ...(otherSums && { otherAmounts: otherSums.map(({ currency, cents }) => ({ currency, amount: formatCents(cents) })) }),
    since: dayOrNull(since),
    owner,
    notBefore: dayOrNull(notBefore),
  }));
}

function dayOrNull(day: SerialDay | null): string | null {
  return day === null ? null : formatIsoDay(day);
}
