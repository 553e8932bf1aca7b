import type { Decimal } from 'decimal.js';

import type { SerialDay } from '../../domain/calendar/serial-day';
import type { Cents } from '../../domain/money/cents';
import { safeCents } from '../../domain/money/cents';
import { Exact } from '../../domain/money/exact';
import { averageDaysLate } from '../../domain/ratios/average-days-late';
import type { Position } from '../../ledger/aged-ledger';
import type { Account } from '../account';
import type { Desk } from '../desk';
import { disputedInvoices } from '../disputes';
import { dueReceiptsOf, latenessOf } from '../lateness';
import { oncePerDesk } from '../once-per-desk';
import { isOpen, owedCents } from '../open-balance';
import { promisesOfCustomers } from '../promises';
import { plansOfCustomers } from '../repayment-plans';
import { yearBefore } from '../trade';

/** A sum that is to come, by how its customers pay and by when it falls due. */
export interface ToCome {
  readonly byHabit: Cents;
  readonly byDueDate: Cents;
}

/** Seven days. */
export interface WeekToCome extends ToCome {
  readonly from: SerialDay;
  readonly to: SerialDay;
}

/** What is to come of the positive classed balances; either way weeks, the two ends and what is left out add up to all of them (R40). */
export interface ReceiptsToCome {
  readonly weeks: readonly WeekToCome[];
  /** Expected by asOf, and still not there. */
  readonly pastExpectation: ToCome;
  /** After the last week. */
  readonly later: ToCome;
  /** 损失 and disputed balances. */
  readonly leftOut: Cents;
}

/** How many weeks are looked ahead (R40). */
export const weeksAhead = 13;

/** Sums by the place of their day: 0 past expectation, then the weeks, then later. */
class Schedule {
  private readonly sums = { byHabit: new Float64Array(weeksAhead + 2), byDueDate: new Float64Array(weeksAhead + 2) };

  constructor(private readonly asOf: SerialDay) {}

  add(way: keyof ToCome, day: SerialDay, cents: Cents): void {
    const place = day <= this.asOf ? 0 : Math.min(weeksAhead + 1, Math.ceil((day - this.asOf) / 7));
    this.sums[way][place] = safeCents((this.sums[way][place] ?? 0) + cents);
  }

  at(place: number): ToCome {
    return { byHabit: this.sums.byHabit[place] ?? 0, byDueDate: this.sums.byDueDate[place] ?? 0 };
  }
}

/** The receipts to come of a desk (R40). */
export const receiptsToCome = oncePerDesk((desk): ReceiptsToCome => {
  const { asOf } = desk;
  const schedule = new Schedule(asOf);
  const disputed = disputedInvoices(desk);
  const usual = companyLateness(desk);
  let leftOut = 0;
  for (const account of desk.accounts.values()) {
    const open = account.invoices.filter(isOpen);
    const counted = open.filter((position) => position.standing !== '损失' && !disputed.has(position));
    leftOut = safeCents(leftOut + owedCents(open) - owedCents(counted));
    if (counted.length > 0) schedulePayments(desk, account, counted.sort(byDueDay), schedule, latenessOf(desk, account) ?? usual);
  }
  return {
    weeks: Array.from({ length: weeksAhead }, (_, index) => ({
      from: asOf + 7 * index + 1,
      to: asOf + 7 * (index + 1),
      ...schedule.at(index + 1),
    })),
    pastExpectation: schedule.at(0),
    later: schedule.at(weeksAhead + 1),
    leftOut,
  };
});

/** What is promised comes first, on its date; the rest as late as the customer is used to pay (R40). */
function schedulePayments(desk: Desk, account: Account, counted: readonly Position[], schedule: Schedule, lateness: Decimal | null): void {
  const left = new Map(counted.map((position) => [position, position.balanceCents]));
  for (const { day, cents, invoices } of expectedOf(desk, account)) {
    const named = new Set(invoices);
    let missing = cents;
    for (const position of counted) {
      const taken = named.has(position) ? Math.min(missing, left.get(position) ?? 0) : 0;
      if (taken <= 0) continue;
      schedule.add('byHabit', day, taken);
      left.set(position, (left.get(position) ?? 0) - taken);
      missing -= taken;
    }
  }
  const daysLate = lateness === null || lateness.isNegative() ? 0 : lateness.toDecimalPlaces(0, Exact.ROUND_CEIL).toNumber();
  for (const position of counted) {
    const dueDay = position.row?.dueDay ?? desk.asOf;
    schedule.add('byDueDate', dueDay, position.balanceCents);
    schedule.add('byHabit', dueDay + daysLate, left.get(position) ?? 0);
  }
}

interface Expected {
  readonly day: SerialDay;
  readonly cents: Cents;
  readonly invoices: readonly Position[];
}

/**
 * What is missing of open promises, and the unpaid instalments of plans that are kept, by date; a promise before an instalment of its day
 * (R40).
 */
function expectedOf(desk: Desk, { customer }: Account): Expected[] {
  const promises = (promisesOfCustomers(desk).get(customer.key) ?? []).flatMap(({ state, promisedDay, missingCents, invoices }) =>
    state === 'open' ? [{ day: promisedDay, cents: missingCents, invoices }] : [],
  );
  const instalments = (plansOfCustomers(desk).get(customer.key) ?? []).flatMap(({ kept, toCome, invoices }) =>
    kept ? toCome.map(({ row, missingCents }) => ({ day: row.dueDay, cents: missingCents, invoices })) : [],
  );
  return [...promises, ...instalments].sort((one, other) => one.day - other.day);
}

/** Average days late over all customers, for those of which nothing tells (R40, R29a). */
function companyLateness({ accounts, asOf }: Desk): Decimal | null {
  return averageDaysLate([...accounts.values()].flatMap(dueReceiptsOf), yearBefore(asOf), asOf);
}

function byDueDay(one: Position, other: Position): number {
  return (one.row?.dueDay ?? 0) - (other.row?.dueDay ?? 0) || one.source.rowNumber - other.source.rowNumber;
}
