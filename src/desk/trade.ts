import { addMonthsClamped } from '../domain/calendar/month-steps';
import type { SerialDay } from '../domain/calendar/serial-day';
import type { Cents } from '../domain/money/cents';
import { safeCents } from '../domain/money/cents';
import type { Account } from './account';
import type { Desk } from './desk';

/**
 * Invoiced to a customer in (asOf − 12 months, asOf], red ones included: from a ledger that replays, else 近12个月交易额 of 客户资料; null: not known
 * (R28a).
 */
export function tradeOfYear({ aged, asOf }: Desk, { invoices, record }: Account): Cents | null {
  if (aged.basis === 'snapshot') return record?.yearTradeCents ?? null;
  const after = yearBefore(asOf);
  let trade = 0;
  for (const { row, amountCents } of invoices) {
    if (row === null || row.entry !== undefined || row.invoiceDay === null) continue;
    if (row.invoiceDay > after && row.invoiceDay <= asOf) trade = safeCents(trade + amountCents);
  }
  return trade;
}

/** The day after which the last twelve months begin (R28a, R29a). */
export function yearBefore(asOf: SerialDay): SerialDay {
  return addMonthsClamped(asOf, -12);
}
