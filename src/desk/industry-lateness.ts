import type { Decimal } from 'decimal.js';

import { quartersUpTo, type Quarter } from '../domain/calendar/quarters';
import { averageDaysLate } from '../domain/ratios/average-days-late';
import { byCodePoints } from './by-code-points';
import { dueReceiptsOf } from './lateness';
import { oncePerDesk } from './once-per-desk';

/** How late an industry paid, quarter by quarter (R36). */
export interface IndustryLateness {
  /** 行业 of 客户资料; '' for customers of whom it is not known. */
  readonly industry: string;
  readonly customers: number;
  /** Average days late of the receipts of each quarter, oldest first, exact; null where there were none. */
  readonly quarters: readonly (Decimal | null)[];
  /** Over the last three quarters; null where one of them had no receipts, or they went up and down. */
  readonly trend: 'slower' | 'faster' | null;
}

export interface IndustriesByQuarter {
  readonly quarters: readonly Quarter[];
  /** By name; who has none comes last. */
  readonly industries: readonly IndustryLateness[];
}

/** The last full quarters by asOf that are looked at, as many as those of the back-test. */
const quartersSeen = 8;

/**
 * Average days late by 行业 and quarter, and where it goes (R36); null in a snapshot, where no receipt has a date (R9), and where no 行业 is
 * named.
 */
export const industryLateness = oncePerDesk(({ aged, accounts, asOf }): IndustriesByQuarter | null => {
  if (aged.basis === 'snapshot') return null;
  const members = new Map<string, ReturnType<typeof dueReceiptsOf>[]>();
  for (const account of accounts.values()) {
    if (account.invoices.length === 0) continue;
    const industry = account.record?.industry ?? '';
    const known = members.get(industry);
    if (known === undefined) members.set(industry, [dueReceiptsOf(account)]);
    else known.push(dueReceiptsOf(account));
  }
  if ([...members.keys()].every((industry) => industry === '')) return null;
  const quarters = quartersUpTo(asOf, quartersSeen);
  const industries = [...members].map(([industry, receipts]): IndustryLateness => {
    const all = receipts.flat();
    const lateness = quarters.map(({ firstDay, lastDay }) => averageDaysLate(all, firstDay - 1, lastDay));
    return { industry, customers: receipts.length, quarters: lateness, trend: trendOf(lateness) };
  });
  return {
    quarters,
    industries: industries.sort((one, other) =>
      one.industry === '' ? 1 : other.industry === '' ? -1 : byCodePoints(one.industry, other.industry),
    ),
  };
});

function trendOf(quarters: readonly (Decimal | null)[]): IndustryLateness['trend'] {
  const [first, second, third] = quarters.slice(-3);
  if (!first || !second || !third) return null;
  if (second.greaterThan(first) && third.greaterThan(second)) return 'slower';
  return second.lessThan(first) && third.lessThan(second) ? 'faster' : null;
}
