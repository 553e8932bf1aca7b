import type { Decimal } from 'decimal.js';

import { quartersUpTo } from '../domain/calendar/quarters';
import type { Quarter } from '../domain/calendar/quarters';
import type { SerialDay } from '../domain/calendar/serial-day';
import type { Cents } from '../domain/money/cents';
import { safeCents } from '../domain/money/cents';
import { Exact } from '../domain/money/exact';
import type { LedgerRow } from '../ledger/ledger';
import { companyBalanceOn } from './company-balance';
import type { Desk } from './desk';

/** A full quarter of the company, in the main currency (R28b). */
export interface QuarterlyTurnover {
  readonly quarter: Quarter;
  readonly salesCents: Cents;
  /** At the eve of its first day, and at its last day. */
  readonly openingCents: Cents;
  readonly closingCents: Cents;
  /** Exact; null where it begins before the ledger's first invoice, or its average balance is not above 0. */
  readonly turnover: Decimal | null;
}

/** The last so many full quarters that ended by asOf, oldest first; null where the ledger can't be replayed (R28b). */
export function quarterlyTurnovers(desk: Desk, count: number): readonly QuarterlyTurnover[] | null {
  const { aged, asOf } = desk;
  if (aged.basis === 'snapshot') return null;
  const billed = aged.ledger.rows.filter(isBilled(aged.ledger.mainCurrency));
  const firstDay = billed.reduce((first, { invoiceDay }) => Math.min(first, invoiceDay), Infinity);
  return quartersUpTo(asOf, count).map((quarter) => {
    let salesCents = 0;
    for (const { invoiceDay, amountCents } of billed)
      if (invoiceDay >= quarter.firstDay && invoiceDay <= quarter.lastDay) salesCents = safeCents(salesCents + amountCents);
    if (quarter.firstDay < firstDay) return { quarter, salesCents, openingCents: 0, closingCents: 0, turnover: null };
    const openingCents = companyBalanceOn(desk, quarter.firstDay - 1);
    const closingCents = companyBalanceOn(desk, quarter.lastDay);
    const sumCents = safeCents(openingCents + closingCents);
    return {
      quarter,
      salesCents,
      openingCents,
      closingCents,
      turnover: sumCents <= 0 ? null : new Exact(salesCents).times(2).div(sumCents),
    };
  });
}

/** What a row bills in the main currency on a day: no opening balance, no credit entry (R20a). */
function isBilled(mainCurrency: string): (row: LedgerRow) => row is LedgerRow & { readonly invoiceDay: SerialDay } {
  return (row): row is LedgerRow & { readonly invoiceDay: SerialDay } =>
    row.currency === mainCurrency && row.entry === undefined && row.invoiceDay !== null;
}
