import type { Decimal } from 'decimal.js';

import { quartersUpTo } from '../domain/calendar/quarters';
import type { Cents } from '../domain/money/cents';
import { safeCents } from '../domain/money/cents';
import { Exact } from '../domain/money/exact';
import { creditGrade, creditGrades } from '../domain/risk/credit-grade';
import type { CreditGrade } from '../domain/risk/credit-grade';
import { earlierBalances } from './earlier-balances';
import { oncePerDesk } from './once-per-desk';
import { existsAt, paymentRecordAt } from './payment-record';

/** How often a grade went bad (R36). */
export interface GradeBackTest {
  readonly grade: CreditGrade | null;
  /** A customer counts once a quarter. */
  readonly customers: number;
  readonly balanceCents: Cents;
  /** What of it was still open ninety days later, and more than sixty days overdue. */
  readonly laterBadCents: Cents;
  /** Exact. */
  readonly share: Decimal;
}

const quarters = 8;
const daysLater = 90;
const badAfterDays = 60;

/**
 * The grades of the last eight full quarter ends not after asOf − 90 days, held against what became of the balances of then, pooled by
 * grade, null last; grades that nobody had are left out (R36). Null in a snapshot (R9).
 */
export const backTestOf = oncePerDesk((desk): readonly GradeBackTest[] | null => {
  if (desk.aged.basis === 'snapshot') return null;
  const pools = new Map<CreditGrade | null, { customers: number; balanceCents: Cents; laterBadCents: Cents }>();
  const balances = earlierBalances(desk);
  const ends = quartersUpTo(desk.asOf - daysLater, quarters).map(({ lastDay }) => ({
    lastDay,
    // Where money was set against other rows then, only a replay tells what was paid how late.
    then: balances.isEntangled ? desk.deskOn(lastDay) : desk,
  }));
  for (const [key, { invoices }] of desk.accounts) {
    for (const { lastDay, then } of ends) {
      const later = lastDay + daysLater;
      let balanceCents: Cents = 0;
      let laterBadCents: Cents = 0;
      for (const position of invoices) {
        const cents = existsAt(position, lastDay) ? balances.of(position, lastDay) : 0;
        if (cents <= 0) continue;
        balanceCents = safeCents(balanceCents + cents);
        const dueDay = position.row?.verified === true ? position.row.dueDay : null;
        if (dueDay !== null && later - dueDay > badAfterDays)
          laterBadCents = safeCents(laterBadCents + Math.max(0, Math.min(cents, balances.of(position, later))));
      }
      const account = then.accounts.get(key);
      if (balanceCents === 0 || account === undefined) continue;
      const grade = creditGrade(paymentRecordAt(then, account, lastDay), desk.policy.credit)?.grade ?? null;
      let pool = pools.get(grade);
      if (pool === undefined) pools.set(grade, (pool = { customers: 0, balanceCents: 0, laterBadCents: 0 }));
      pool.customers += 1;
      pool.balanceCents = safeCents(pool.balanceCents + balanceCents);
      pool.laterBadCents = safeCents(pool.laterBadCents + laterBadCents);
    }
  }
  return [...creditGrades, null].flatMap((grade): GradeBackTest[] => {
    const pool = pools.get(grade);
    return pool === undefined ? [] : [{ grade, ...pool, share: new Exact(pool.laterBadCents).div(pool.balanceCents) }];
  });
});
