import type { Decimal } from 'decimal.js';

import { quartersUpTo } from '../domain/calendar/quarters';
import type { Cents } from '../domain/money/cents';
import { safeCents, sumCents } from '../domain/money/cents';
import { Exact } from '../domain/money/exact';
import { creditGrade, creditGrades } from '../domain/risk/credit-grade';
import type { CreditGrade } from '../domain/risk/credit-grade';
import type { SerialDay } from '../domain/calendar/serial-day';
import type { Position } from '../ledger/aged-ledger';
import type { BalancesThroughTime } from '../ledger/replay/balances-through-time';
import type { Account } from './account';
import { earlierBalances } from './earlier-balances';
import { oncePerDesk } from './once-per-desk';
import { existsAt, paymentRecordAt } from './payment-record';
import { promisesOfCustomers } from './promises';

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
  const ends = quartersUpTo(desk.asOf - daysLater, quarters).map(({ lastDay }) => lastDay);
  for (const [key, account] of desk.accounts) {
    // Whether a promise was kept may hang on what its invoices were paid with then.
    const isReplayed = balances.isEntangled && (promisesOfCustomers(desk).get(key)?.length ?? 0) > 0;
    for (const lastDay of ends) {
      const open = openOn(lastDay, account, balances);
      if (open.length === 0) continue;
      const then = isReplayed ? desk.deskOn(lastDay).accounts.get(key) : account;
      if (then === undefined) continue;
      const record = isReplayed ? paymentRecordAt(desk.deskOn(lastDay), then, lastDay) : paymentRecordAt(desk, then, lastDay, balances);
      const grade = creditGrade(record, desk.policy.credit)?.grade ?? null;
      const balanceCents = sumCents(open.map(({ cents }) => cents));
      const laterBadCents = sumCents(open.map((invoice) => badOf(invoice, lastDay + daysLater, balances)));
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

/** A positive balance of an invoice on a day. */
interface OpenInvoice {
  readonly position: Position;
  readonly cents: Cents;
}

function openOn(day: SerialDay, { invoices }: Account, balances: BalancesThroughTime): readonly OpenInvoice[] {
  const open: OpenInvoice[] = [];
  for (const position of invoices) {
    const cents = existsAt(position, day) ? balances.of(position, day) : 0;
    if (cents > 0) open.push({ position, cents });
  }
  return open;
}

/** What of it is still open on a later day, and too long overdue by then. */
function badOf({ position, cents }: OpenInvoice, later: SerialDay, balances: BalancesThroughTime): Cents {
  const dueDay = position.row?.verified === true ? position.row.dueDay : null;
  const isBad = dueDay !== null && later - dueDay > badAfterDays;
  return isBad ? Math.max(0, Math.min(cents, balances.of(position, later))) : 0;
}
