import { backTestOf } from '../../desk/back-test';
import { creditGradesOf } from '../../desk/credit-grades';
import type { Desk } from '../../desk/desk';
import { formatCents } from '../../domain/money/cents';
import type { CreditGrade } from '../../domain/risk/credit-grade';
import { rounded, roundedOrNull } from './rounded';

/** A customer's grade as plain data (R36): days with one decimal, the share with four, the limit with two; null: nothing is known. */
export interface GradeLine {
  readonly name: string;
  readonly grade: CreditGrade | null;
  readonly averageDaysLate: string | null;
  readonly shareLate: string | null;
  readonly worstDays: number;
  readonly brokenPromises: number;
  readonly terms: string | null;
  readonly suggestedLimit: string | null;
}

/** What became of a grade (R36): sums with two decimals, the share with four. */
export interface BackTestLine {
  readonly grade: CreditGrade | null;
  readonly customers: number;
  readonly balance: string;
  readonly laterBad: string;
  readonly share: string;
}

/** The grades, by name, and their back-test, by grade, null last (R36). */
export interface CreditLines {
  readonly grades: readonly GradeLine[];
  readonly backTest: readonly BackTestLine[];
}

/** Credit grades with their back-test; null where no receipt has a date, for no model is shown without it (R36, R9). */
export function creditLines(desk: Desk): CreditLines | null {
  const grades = creditGradesOf(desk);
  const backTest = backTestOf(desk);
  if (grades === null || backTest === null) return null;
  return {
    grades: grades.map(({ account, record, graded, terms, suggestedLimitCents }) => ({
      name: account.customer.name,
      grade: graded?.grade ?? null,
      averageDaysLate: roundedOrNull(record.averageDaysLate, 1),
      shareLate: roundedOrNull(record.shareLate, 4),
      worstDays: record.worstDays,
      brokenPromises: record.brokenPromises,
      terms: roundedOrNull(terms, 1),
      suggestedLimit: suggestedLimitCents === null ? null : formatCents(suggestedLimitCents),
    })),
    backTest: backTest.map(({ grade, customers, balanceCents, laterBadCents, share }) => ({
      ...{ grade, customers },
      balance: formatCents(balanceCents),
      laterBad: formatCents(laterBadCents),
      share: rounded(share, 4),
    })),
  };
}
