import type { SerialDay } from '../domain/calendar/serial-day';
import type { Period } from '../domain/calendar/month-periods';
import type { Cents } from '../domain/money/cents';
import { safeCents } from '../domain/money/cents';
import type { DatedSum } from '../domain/penalty/receipts';

/** Sums of any stretch of days, from dated sums that are put in order once. */
export class DatedTotals {
  private readonly days: Float64Array;
  /** What had come up to and with each entry of `days`. */
  private readonly running: Float64Array;

  constructor(sums: Iterable<DatedSum>) {
    // A hundred thousand invoices share some thousand days.
    const ofDays = new Map<SerialDay, Cents>();
    for (const { day, amountCents } of sums) ofDays.set(day, safeCents((ofDays.get(day) ?? 0) + amountCents));
    this.days = Float64Array.from(ofDays.keys()).sort();
    let total = 0;
    this.running = this.days.map((day) => (total = safeCents(total + (ofDays.get(day) ?? 0))));
  }

  /** The first day that has anything; null where none has. */
  get firstDay(): SerialDay | null {
    return this.days[0] ?? null;
  }

  /** What is dated in a period. */
  in({ start, end }: Period): Cents {
    return safeCents(this.upTo(end) - this.upTo(start));
  }

  private upTo(day: SerialDay): Cents {
    let low = 0;
    let high = this.days.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.days[middle] ?? 0) <= day) low = middle + 1;
      else high = middle;
    }
    return this.running[low - 1] ?? 0;
  }
}
