import type { Decimal } from 'decimal.js';

import { quartersUpTo } from '../domain/calendar/quarters';
import type { Quarter } from '../domain/calendar/quarters';
import type { Cents } from '../domain/money/cents';
import { safeCents } from '../domain/money/cents';
import { Exact } from '../domain/money/exact';
import { measure } from '../domain/ratios/measure';
import { companyBalanceOn } from './company-balance';
import type { Desk } from './desk';
import { salesOfDesk } from './sales-and-receipts';

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
  const sales = salesOfDesk(desk);
  const firstDay = sales.firstDay ?? Infinity;
  return quartersUpTo(asOf, count).map((quarter) => {
    const eve = quarter.firstDay - 1;
    const salesCents = sales.in({ start: eve, end: quarter.lastDay });
    if (quarter.firstDay < firstDay) return { quarter, salesCents, openingCents: 0, closingCents: 0, turnover: null };
    const openingCents = companyBalanceOn(desk, eve);
    const closingCents = companyBalanceOn(desk, quarter.lastDay);
    const sumCents = safeCents(openingCents + closingCents);
    return { quarter, salesCents, openingCents, closingCents, turnover: measure(new Exact(salesCents).times(2), sumCents) };
  });
}
