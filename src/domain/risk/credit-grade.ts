import type { Decimal } from 'decimal.js';

import type { Cents } from '../money/cents';
import { Exact } from '../money/exact';

/** From the best to the worst (R36). */
export const creditGrades = ['A', 'B', 'C', 'D'] as const;

export type CreditGrade = (typeof creditGrades)[number];

/** How a customer paid and what it owes at a date (R36). */
export interface PaymentRecord {
  /** Over the receipts of the months that are looked at, exact; null where there are none. */
  readonly averageDaysLate: Decimal | null;
  /** What of them came after the due day, as a fraction of 1, exact; null where there are none. */
  readonly shareLate: Decimal | null;
  /** The longest delay of a receipt or of an open balance, in days; 0 for none. */
  readonly worstDays: number;
  /** Days overdue of the oldest open balance; 0 where none is overdue. */
  readonly openDays: number;
  readonly brokenPromises: number;
  readonly isWrittenOff: boolean;
}

/** The edges of the grades: above them it is the worse one, of broken promises from them on (R36). */
export interface GradeEdges {
  readonly worstOfD: number;
  readonly brokenOfD: number;
  readonly lateOfC: number;
  readonly worstOfC: number;
  readonly brokenOfC: number;
  readonly lateShareOfC: number;
  readonly lateOfB: number;
  readonly lateShareOfB: number;
  readonly worstOfB: number;
}

/** Why it is no better grade. */
export type GradeReason =
  | 'longOverdue'
  | 'writtenOff'
  | 'promisesBroken'
  | 'daysLate'
  | 'worstDelay'
  | 'brokenAndLate'
  | 'shareLate'
  | 'noReceipt';

/** A grade, and everything that keeps it from the better one; none for an A (R36). */
export interface GradeWithReasons {
  readonly grade: CreditGrade;
  readonly reasons: readonly GradeReason[];
}

/** The credit grade of a record; null where nothing was received and nothing is overdue: nothing is known of a new customer (R36). */
export function creditGrade(record: PaymentRecord, edges: GradeEdges): GradeWithReasons | null {
  const { averageDaysLate, openDays } = record;
  if (averageDaysLate === null && openDays <= 0) return null;
  for (const grade of ['D', 'C', 'B'] as const) {
    const reasons = reasonsFor[grade](record, edges);
    if (reasons.length > 0) return { grade, reasons };
  }
  return { grade: 'A', reasons: [] };
}

const reasonsFor: Readonly<Record<Exclude<CreditGrade, 'A'>, (record: PaymentRecord, edges: GradeEdges) => GradeReason[]>> = {
  D: ({ openDays, isWrittenOff, brokenPromises }, { worstOfD, brokenOfD }) =>
    held({ longOverdue: openDays > worstOfD, writtenOff: isWrittenOff, promisesBroken: brokenPromises >= brokenOfD }),
  C: ({ averageDaysLate, worstDays, brokenPromises, shareLate }, { lateOfC, worstOfC, brokenOfC, lateShareOfC }) =>
    held({
      daysLate: averageDaysLate?.greaterThan(lateOfC) === true,
      worstDelay: worstDays > worstOfC,
      brokenAndLate: brokenPromises >= brokenOfC && shareLate?.greaterThan(lateShareOfC) === true,
    }),
  B: ({ averageDaysLate, shareLate, worstDays }, { lateOfB, lateShareOfB, worstOfB }) =>
    held({
      daysLate: averageDaysLate?.greaterThan(lateOfB) === true,
      shareLate: shareLate?.greaterThan(lateShareOfB) === true,
      worstDelay: worstDays > worstOfB,
      noReceipt: averageDaysLate === null,
    }),
};

function held(conditions: Readonly<Partial<Record<GradeReason, boolean>>>): GradeReason[] {
  return (Object.keys(conditions) as GradeReason[]).filter((reason) => conditions[reason] === true);
}

/** How a limit follows from trade and terms (R36). */
export interface LimitRules {
  readonly limitExtraDaysOfA: number;
  readonly limitFactorOfB: number;
  readonly limitFactorOfC: number;
  readonly limitFactorOfD: number;
  readonly limitStepCents: Cents;
}

/** Quotients end after 60 digits: thirds that add up to a whole step are taken for it. */
const guardPlaces = 40;

/**
 * The limit that a year's trade, the terms in days and the grade suggest, down to whole steps, never below 0; null where trade ≤ 0, or
 * terms or grade are not known (R36).
 */
export function suggestedLimit(
  tradeCents: Cents | null,
  terms: Decimal | null,
  grade: CreditGrade | null,
  { limitExtraDaysOfA, limitFactorOfB, limitFactorOfC, limitFactorOfD, limitStepCents }: LimitRules,
): Cents | null {
  if (tradeCents === null || tradeCents <= 0 || terms === null || grade === null) return null;
  const days: Readonly<Record<CreditGrade, Decimal>> = {
    A: terms.plus(limitExtraDaysOfA),
    B: terms.times(limitFactorOfB),
    C: terms.times(limitFactorOfC),
    D: terms.times(limitFactorOfD),
  };
  const steps = new Exact(tradeCents).times(days[grade]).div(365).div(limitStepCents).toDecimalPlaces(guardPlaces).floor();
  return Math.max(0, steps.times(limitStepCents).toNumber());
}
