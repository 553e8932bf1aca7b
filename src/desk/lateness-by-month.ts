import type { Decimal } from 'decimal.js';

import { monthPeriods } from '../domain/calendar/month-periods';
import type { SerialDay } from '../domain/calendar/serial-day';
import type { Cents } from '../domain/money/cents';
import { safeCents } from '../domain/money/cents';
import { CentDays } from '../domain/ratios/cent-days';
import type { Account } from './account';
import type { Desk } from './desk';

/** What came of a month was late by so many days on the average, early is negative; null where nothing came (R29a). */
export interface LatenessOfMonth {
  /** Its last day, asOf of the last one. */
  readonly end: SerialDay;
  readonly daysLate: Decimal | null;
  readonly receivedCents: Cents;
}

/** The month of asOf and those before it, oldest first: how late a customer's receipts of each were, set against an invoice (R29a, R36). */
export function latenessByMonth(desk: Desk, { invoices }: Account): LatenessOfMonth[] {
  const periods = monthPeriods(desk.asOf, desk.policy.credit.months - 1);
  const sums = periods.map(() => ({ centDays: new CentDays(), cents: 0 }));
  for (const { row, receipts } of invoices) {
    const dueDay = row?.dueDay ?? null;
    if (dueDay === null) continue;
    for (const { day, amountCents } of receipts ?? []) {
      if (amountCents <= 0) continue;
      const sum = sums[periods.findIndex(({ start, end }) => day > start && day <= end)];
      if (sum === undefined) continue;
      sum.centDays.add(amountCents, day - dueDay);
      sum.cents = safeCents(sum.cents + amountCents);
    }
  }
  return periods.map(({ end }, index) => {
    const { centDays, cents } = sums[index] ?? { centDays: new CentDays(), cents: 0 };
    return { end, daysLate: centDays.over(cents), receivedCents: cents };
  });
}
