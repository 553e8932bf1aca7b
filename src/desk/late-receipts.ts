import type { SerialDay } from '../domain/calendar/serial-day';
import type { Cents } from '../domain/money/cents';
import { safeCents } from '../domain/money/cents';
import { CentDays } from '../domain/ratios/cent-days';
import type { Decimal } from 'decimal.js';
import { oncePerDesk } from './once-per-desk';

/** A positive receipt set against an invoice after its due day (R38). */
export interface LateReceipt {
  readonly customerKey: string;
  readonly day: SerialDay;
  readonly dueDay: SerialDay;
  readonly amountCents: Cents;
}

/** All late receipts by asOf in the main currency; null in a snapshot, which dates none (R38, R9). */
export const lateReceipts = oncePerDesk(({ aged, accounts }): readonly LateReceipt[] | null => {
  if (aged.basis === 'snapshot') return null;
  return [...accounts.values()].flatMap(({ customer, invoices }) =>
    invoices.flatMap(({ row, receipts }) => {
      const dueDay = row?.dueDay ?? null;
      if (dueDay === null) return [];
      return (receipts ?? [])
        .filter(({ day, amountCents }) => amountCents > 0 && day > dueDay)
        .map(({ day, amountCents }) => ({ customerKey: customer.key, day, dueDay, amountCents }));
    }),
  );
});

/** Late receipts added up: what was recovered, and Σ receipt × days late ÷ it, exact; null where nothing was (R38). */
export function recoveredOf(receipts: readonly LateReceipt[]): { readonly recoveredCents: Cents; readonly daysToRecover: Decimal | null } {
  let recoveredCents = 0;
  const centDays = new CentDays();
  for (const { day, dueDay, amountCents } of receipts) {
    recoveredCents = safeCents(recoveredCents + amountCents);
    centDays.add(amountCents, day - dueDay);
  }
  return { recoveredCents, daysToRecover: centDays.over(recoveredCents) };
}
