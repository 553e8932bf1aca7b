import type { Decimal } from 'decimal.js';

import { monthPeriods } from '../domain/calendar/month-periods';
import type { Period } from '../domain/calendar/month-periods';
import type { Cents } from '../domain/money/cents';
import { safeCents } from '../domain/money/cents';
import { Exact } from '../domain/money/exact';
import type { Desk } from './desk';
import { earlierBalances } from './earlier-balances';
import { costPerYuan, effortsOf, isWithin } from './efforts';
import type { Efforts } from './efforts';
import { lateReceipts, recoveredOf } from './late-receipts';
import { oncePerDesk } from './once-per-desk';
import { promisesOfCustomers } from './promises';

/** What was recovered of overdue debts in a period, and what came of which efforts (R38). */
export interface RecoveryOfPeriod {
  readonly period: Period;
  readonly recoverableCents: Cents;
  readonly recoveredCents: Cents;
  /** Exact; null where nothing was recoverable. */
  readonly rate: Decimal | null;
  /** Exact; null where nothing was recovered. */
  readonly daysToRecover: Decimal | null;
  /** null where there is no 催收记录. */
  readonly efforts: Efforts | null;
  readonly costPerYuan: Decimal | null;
}

/** The twelve periods up to asOf, oldest first (R38, R20a); null in a snapshot, where no receipt has a date (R9). */
export const recoveryOfMonths = oncePerDesk((desk): readonly RecoveryOfPeriod[] | null => {
  const received = lateReceipts(desk);
  if (received === null) return null;
  const periods = monthPeriods(desk.asOf);
  const recoverable = recoverableIn(desk, periods);
  const promises = [...promisesOfCustomers(desk).values()].flat().filter(({ promisedDay }) => promisedDay < desk.asOf);
  const rows = desk.registers.collections;
  return periods.map((period, index): RecoveryOfPeriod => {
    const { recoveredCents, daysToRecover } = recoveredOf(received.filter(({ day }) => isWithin(day, period)));
    const recoverableCents = recoverable[index] ?? 0;
    const efforts =
      rows === null
        ? null
        : effortsOf(
            rows.filter(({ day }) => isWithin(day, period)),
            promises.filter(({ promisedDay }) => isWithin(promisedDay, period)),
          );
    return {
      ...{ period, recoverableCents, recoveredCents, daysToRecover, efforts },
      rate: recoverableCents <= 0 ? null : new Exact(recoveredCents).div(recoverableCents),
      costPerYuan: efforts === null ? null : costPerYuan(efforts.costCents, recoveredCents),
    };
  });
});

/** What was overdue at each period's start, and what fell due in it, at its due day (R38). */
function recoverableIn(desk: Desk, periods: readonly Period[]): Cents[] {
  const balances = earlierBalances(desk);
  const sums = periods.map(() => 0);
  for (const { invoices } of desk.accounts.values())
    for (const position of invoices) {
      const dueDay = position.row?.dueDay ?? null;
      if (dueDay === null) continue;
      for (const [index, { start, end }] of periods.entries()) {
        if (dueDay >= end) continue;
        sums[index] = safeCents((sums[index] ?? 0) + Math.max(0, balances.of(position, Math.max(start, dueDay))));
      }
    }
  return sums;
}
