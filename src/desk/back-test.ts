import type { Decimal } from 'decimal.js';

import { quartersUpTo } from '../domain/calendar/quarters';
import type { SerialDay } from '../domain/calendar/serial-day';
import type { Cents } from '../domain/money/cents';
import { safeCents } from '../domain/money/cents';
import { Exact } from '../domain/money/exact';
import { creditGrade, creditGrades } from '../domain/risk/credit-grade';
import type { CreditGrade } from '../domain/risk/credit-grade';
import type { Position } from '../ledger/aged-ledger';
import { balanceOn } from '../ledger/replay/balance-on';
import type { Desk } from './desk';
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
 * The grades of the last eight full quarter ends not after asOf − 90 days, held against what became of the balances of then, pooled by grade, null last;
 * grades that nobody had are left out (R36). Null in a snapshot (R9).
 */
export const backTestOf = oncePerDesk((desk): readonly GradeBackTest[] | null => {
  if (desk.aged.basis === 'snapshot') return null;
  const pools = new Map<CreditGrade | null, { customers: number; balanceCents: Cents; laterBadCents: Cents }>();
  for (const { lastDay } of quartersUpTo(desk.asOf - daysLater, quarters)) {
    const later = lastDay + daysLater;
    // What nets on one day nets otherwise on another: only a replay tells.
    const then = desk.isNetted ? desk.deskOn(lastDay) : desk;
    const laterCents = desk.isNetted ? balancesOn(desk.deskOn(later), later) : (position: Position): Cents => balanceOn(position, later);
    for (const account of then.accounts.values()) {
      let balanceCents: Cents = 0;
      let laterBadCents: Cents = 0;
      for (const position of account.invoices) {
        const cents = existsAt(position, lastDay) ? balanceOn(position, lastDay) : 0;
        if (cents <= 0) continue;
        balanceCents = safeCents(balanceCents + cents);
        const dueDay = position.row?.verified === true ? position.row.dueDay : null;
        if (dueDay !== null && later - dueDay > badAfterDays)
          laterBadCents = safeCents(laterBadCents + Math.max(0, Math.min(cents, laterCents(position))));
      }
      if (balanceCents === 0) continue;
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

/** The balances of a desk's own day, asked for by the positions of another. */
function balancesOn({ accounts }: Desk, day: SerialDay): (position: Position) => Cents {
  const positions = new Map(
    [...accounts.values()].flatMap(({ invoices }) => invoices.map((position) => [position.row, position] as const)),
  );
  return ({ row }) => {
    const position = positions.get(row);
    return position === undefined ? 0 : balanceOn(position, day);
  };
}
