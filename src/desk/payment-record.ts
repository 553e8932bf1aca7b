import { largest } from '../cells/extremes';
import type { Decimal } from 'decimal.js';

import { addMonthsClamped } from '../domain/calendar/month-steps';
import type { SerialDay } from '../domain/calendar/serial-day';
import type { Cents } from '../domain/money/cents';
import { safeCents } from '../domain/money/cents';
import { Exact } from '../domain/money/exact';
import { CentDays } from '../domain/ratios/cent-days';
import type { PaymentRecord } from '../domain/risk/credit-grade';
import type { Position } from '../ledger/aged-ledger';
import type { Account } from './account';
import { balanceOn } from '../ledger/replay/balance-on';
import type { BalancesThroughTime } from '../ledger/replay/balances-through-time';
import type { Desk } from './desk';
import { oncePerDesk } from './once-per-desk';
import { promisesOfCustomers } from './promises';
import { yearBefore } from './trade';

/**
 * How a customer had paid and what it owed at the end of a day, from the receipts, promises and write-offs of then (R36): of asOf, or of an
 * earlier day. `past` tells what was set against its invoices then and what they stood at, where other money was than by asOf; its promises
 * are those of the desk.
 */
export function paymentRecordAt(desk: Desk, account: Account, day: SerialDay, past: Past = asApplied): PaymentRecord {
  const after = addMonthsClamped(day, -desk.policy.credit.months);
  const centDays = new CentDays();
  let receivedCents: Cents = 0;
  let lateCents: Cents = 0;
  let worstDays = 0;
  let openDays = 0;
  // One pass: a back-test asks for many days of every invoice.
  for (const position of account.invoices) {
    const dueDay = position.row?.dueDay ?? null;
    if (dueDay === null || !existsAt(position, day)) continue;
    for (const receipt of past.receiptsOf(position, day)) {
      if (receipt.amountCents <= 0 || receipt.day <= after || receipt.day > day) continue;
      const daysLate = receipt.day - dueDay;
      receivedCents = safeCents(receivedCents + receipt.amountCents);
      if (daysLate > 0) lateCents = safeCents(lateCents + receipt.amountCents);
      centDays.add(receipt.amountCents, daysLate);
      worstDays = Math.max(worstDays, daysLate);
    }
    if (day - dueDay > openDays && position.row?.verified === true && past.of(position, day) > 0) openDays = day - dueDay;
  }
  const promises = promisesOfCustomers(desk).get(account.customer.key) ?? [];
  return {
    averageDaysLate: centDays.over(receivedCents),
    shareLate: receivedCents === 0 ? null : new Exact(lateCents).div(receivedCents),
    worstDays: Math.max(openDays, worstDays),
    openDays,
    brokenPromises: promises.filter(
      ({ state, promisedDay, row }) => state === 'broken' && promisedDay > after && promisedDay < day && row.day <= day,
    ).length,
    isWrittenOff: (writeOffDays(desk).get(account.customer.key) ?? Infinity) <= day,
  };
}

type Past = Pick<BalancesThroughTime, 'of' | 'receiptsOf'>;

/** What was applied by asOf, up to the day. */
const asApplied: Past = { of: balanceOn, receiptsOf: ({ receipts }) => receipts ?? [] };

/** The invoice by which the worst delay of `paymentRecordAt` at asOf goes; null where nothing was late (R36). */
export function worstInvoice(desk: Desk, { invoices }: Account): Position | null {
  const after = addMonthsClamped(desk.asOf, -desk.policy.credit.months);
  let worst: { readonly days: number; readonly position: Position } | null = null;
  for (const position of invoices) {
    const dueDay = position.row?.dueDay ?? null;
    if (dueDay === null) continue;
    const paid = (position.receipts ?? []).filter(({ amountCents, day }) => amountCents > 0 && day > after).map(({ day }) => day - dueDay);
    const open = position.row?.verified === true && position.balanceCents > 0 ? [desk.asOf - dueDay] : [];
    const days = Math.max(0, largest(paid), largest(open));
    if (days > (worst?.days ?? 0)) worst = { days, position };
  }
  return worst?.position ?? null;
}

/**
 * Σ amount × (due − invoice day) ÷ Σ amount over the positive invoices of twelve months up to asOf, exact; null where there are none (R36).
 */
export function usualTerms({ asOf }: Desk, { invoices }: Account): Decimal | null {
  const after = yearBefore(asOf);
  let billedCents: Cents = 0;
  const centDays = new CentDays();
  for (const { row, amountCents } of invoices) {
    if (row === null || row.entry !== undefined || row.invoiceDay === null || row.dueDay === null || amountCents <= 0) continue;
    if (row.invoiceDay <= after || row.invoiceDay > asOf) continue;
    billedCents = safeCents(billedCents + amountCents);
    centDays.add(amountCents, row.dueDay - row.invoiceDay);
  }
  return centDays.over(billedCents);
}

/** Whether an invoice was there at the end of a day; what has no readable date was there always. */
export function existsAt({ row }: Position, day: SerialDay): boolean {
  return (row?.invoiceDay ?? day) <= day;
}

/** The first day on which something was written off of each customer (R35). */
const writeOffDays = oncePerDesk(({ registers }): ReadonlyMap<string, SerialDay> => {
  const days = new Map<string, SerialDay>();
  for (const { customer, day, amountCents } of registers.writeOffs ?? [])
    if (amountCents > 0) days.set(customer.key, Math.min(day, days.get(customer.key) ?? day));
  return days;
});
