import type { SerialDay } from '../calendar/serial-day';
import { type Cents, roundHalfUp } from '../money/cents';
import { Exact } from '../money/exact';
import { type AppliedReceipt, baseStretches } from '../penalty/receipts';
import { type LprChange, lprOn, lprTable } from './lpr';
import { defaultStatutoryTerms, type StatutoryTerms } from './statutory-interest';

/**
 * Statutory interest in cents of an invoice amount that receipts reduce: each day's balance × the one rate of the day after the due date ÷ the days of
 * a year, rounded half up once (R16, R21b); with `segmented` each day at the loan prime rate of its own day. Null where the debt was due before the
 * rates begin.
 */
export function statutoryByReceipts(
  amountCents: Cents,
  dueDay: SerialDay,
  asOf: SerialDay,
  receipts: readonly AppliedReceipt[],
  terms: StatutoryTerms & { readonly segmented?: boolean } = defaultStatutoryTerms,
  table: readonly LprChange[] = lprTable,
): Cents | null {
  const stretches = baseStretches(amountCents, dueDay, asOf, receipts);
  let interest = new Exact(0);
  for (const { fromDay, toDay, baseCents } of stretches) {
    for (const { from, to } of terms.segmented === true
      ? betweenChanges(dueDay + fromDay, dueDay + toDay, table)
      : [whole(fromDay, toDay)]) {
      const rate = lprOn(terms.segmented === true ? from : dueDay + 1, 1, table);
      if (rate === null) return null;
      interest = interest.plus(rate.times(baseCents).times(to - from + 1));
    }
  }
  return roundHalfUp(interest.times(new Exact(terms.uplift).plus(1)).div(terms.yearDays).div(100));
}

interface Days {
  readonly from: number;
  readonly to: number;
}

function whole(from: number, to: number): Days {
  return { from, to };
}

/** The days of a stretch, cut where the rate changes. */
function betweenChanges(from: SerialDay, to: SerialDay, table: readonly LprChange[]): Days[] {
  const cuts = table.map((change) => change.from).filter((day) => day > from && day <= to);
  return [from, ...cuts].map((first, index) => ({ from: first, to: (cuts[index] ?? to + 1) - 1 }));
}
