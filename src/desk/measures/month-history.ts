import { riskClassIndex, riskClasses } from '../../domain/aging/risk-class';
import type { RiskClass } from '../../domain/aging/risk-class';
import { daysOverdue } from '../../domain/aging/days-overdue';
import { monthEndBefore, monthPeriods, periodEndingOn, sameDayLastYear } from '../../domain/calendar/month-periods';
import type { Period } from '../../domain/calendar/month-periods';
import type { SerialDay } from '../../domain/calendar/serial-day';
import type { Cents } from '../../domain/money/cents';
import { safeCents, sumCents } from '../../domain/money/cents';
import type { Position } from '../../ledger/aged-ledger';
import type { DayBalances } from '../../ledger/replay/balances-through-time';
import { companyBalance } from '../company-balance';
import type { Desk } from '../desk';
import { earlierBalances } from '../earlier-balances';
import { oncePerDesk } from '../once-per-desk';
import { yearBefore } from '../trade';
import { MigrationTally } from './migration-step';
import type { MigrationStep } from './migration-step';

/** How many periods the monthly report looks back (R20a). */
export const monthsShown = 12;

/** What the main book stood at, at the end of a day. */
export interface DaySums {
  readonly balanceCents: Cents;
  /** What write-offs lowered it by. */
  readonly writtenOffCents: Cents;
  /** The positive classed balances. */
  readonly byClass: Readonly<Record<RiskClass, Cents>>;
}

/**
 * The ledger at the ends of the periods of R20a, and at those that they are held against, each replayed from the ledger (R9, R20a, R20c).
 */
export interface MonthHistory {
  /** Oldest first; the last ends at asOf. */
  readonly periods: readonly Period[];
  /**
   * Throws `NotInHistory` for another day than the ends of these periods and the eves of their first days, and the days twelve months
   * before asOf, the month end before it and the same day a year ago.
   */
  sumsOn(day: SerialDay): DaySums;
  /** From each period's eve to its end. */
  readonly steps: readonly MigrationStep[];
  /**
   * The rows by their places among the positions of the main book; of twelve months before asOf, the month end before it, and the same
   * month a year before.
   */
  rowsOn(day: SerialDay): DayBalances;
}

/** Thrown where sums of a day are asked for that the history does not hold: a programmer's fault. */
export class NotInHistory extends Error {
  override name = 'NotInHistory';
}

/** The history of a desk, gone through once from its first day to asOf; null in a snapshot, which can't be replayed (R9). */
export const monthHistory = oncePerDesk((desk): MonthHistory | null => {
  if (desk.aged.basis === 'snapshot') return null;
  const { asOf } = desk;
  const periods = monthPeriods(asOf, monthsShown - 1);
  const lastYear = periodEndingOn(sameDayLastYear(asOf));
  const compared = [asOf, monthEndBefore(asOf), lastYear.end].map(yearBefore);
  const days = new Set([...[...periods, lastYear].flatMap(({ start, end }) => [start, end]), ...compared]);
  const endingAt = new Map(periods.map((period) => [period.end, period]));
  const classes = classesThroughTime(desk);
  const { on: at } = earlierBalances(desk);
  const sums = new Map<SerialDay, DaySums>();
  const steps: MigrationStep[] = [];
  const kept = new Map<SerialDay, DayBalances>();
  const toKeep = new Set([yearBefore(asOf), monthEndBefore(asOf), lastYear.end]);
  let eve: DayBalances | null = null;
  for (const day of [...days].sort((one, other) => one - other)) {
    const balances = at(day);
    sums.set(day, sumsOf(desk, balances, classes));
    const period = endingAt.get(day);
    if (period !== undefined && eve !== null) steps.push(stepOf(period, eve, balances, classes));
    if (toKeep.has(day)) kept.set(day, balances);
    if (periods.some(({ start }) => start === day)) eve = balances;
  }
  return {
    periods,
    steps,
    rowsOn: (day) => heldOn(day, kept),
    sumsOn: (day) => heldOn(day, sums),
  };
});

function heldOn<Held>(day: SerialDay, held: ReadonlyMap<SerialDay, Held>): Held {
  const known = held.get(day);
  if (known === undefined) throw new NotInHistory(String(day));
  return known;
}

/** The day from which each position's class is reckoned; NaN where it has no class at any date (R5, R12). */
type ClassDays = Float64Array;

interface Classes {
  readonly dueDays: ClassDays;
  readonly edges: Desk['policy']['riskEdges'];
}

function classesThroughTime({ aged, policy }: Desk): Classes {
  return { dueDays: Float64Array.from(aged.main.positions, dueDayOf), edges: policy.riskEdges };
}

function dueDayOf({ row }: Position): number {
  return row?.verified === true ? (row.dueDay ?? NaN) : NaN;
}

function sumsOf(desk: Desk, { day, balances, writtenOff }: DayBalances, { dueDays, edges }: Classes): DaySums {
  const cents = riskClasses.map(() => 0);
  for (let place = 0; place < dueDays.length; place += 1) {
    const balance = balances[place] ?? 0;
    const dueDay = dueDays[place] ?? NaN;
    if (Number.isNaN(dueDay) || balance <= 0) continue;
    const index = riskClassIndex(daysOverdue(dueDay, day), edges);
    cents[index] = safeCents((cents[index] ?? 0) + balance);
  }
  const writtenOffCents = sumCents(writtenOff);
  return {
    balanceCents: companyBalance(desk, day, writtenOffCents),
    writtenOffCents,
    byClass: Object.fromEntries(riskClasses.map((name, index) => [name, cents[index] ?? 0])) as Record<RiskClass, Cents>,
  };
}

function stepOf(period: Period, eve: DayBalances, end: DayBalances, { dueDays, edges }: Classes): MigrationStep {
  const tally = new MigrationTally();
  for (let place = 0; place < dueDays.length; place += 1) {
    const dueDay = dueDays[place] ?? NaN;
    const before = eve.balances[place] ?? 0;
    const after = end.balances[place] ?? 0;
    if (Number.isNaN(dueDay) || (before <= 0 && after <= 0)) continue;
    tally.add({
      before,
      after,
      writtenOff: (end.writtenOff[place] ?? 0) - (eve.writtenOff[place] ?? 0),
      from: riskClassIndex(daysOverdue(dueDay, eve.day), edges),
      to: riskClassIndex(daysOverdue(dueDay, end.day), edges),
    });
  }
  return tally.step(period);
}
