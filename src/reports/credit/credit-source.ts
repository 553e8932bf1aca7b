import { backTestOf } from '../../desk/back-test';
import type { GradeBackTest } from '../../desk/back-test';
import { creditGradesOf } from '../../desk/credit-grades';
import type { GradedCustomer } from '../../desk/credit-grades';
import type { Desk } from '../../desk/desk';
import { industryLateness } from '../../desk/industry-lateness';
import type { IndustriesByQuarter } from '../../desk/industry-lateness';
import { byCodePoints } from '../../desk/by-code-points';
import { creditGrades } from '../../domain/risk/credit-grade';
import type { CreditGrade } from '../../domain/risk/credit-grade';
import { creditTexts } from '../../texts/credit/credit-texts';
import type { CreditTexts } from '../../texts/credit/zh-CN';
import type { ReportContext } from '../report-context';

/** What every part of 信用评级 is made from. */
export interface CreditSource {
  readonly desk: Desk;
  readonly words: CreditTexts;
  /** The worst grade first, then the largest balance; who is not graded comes last. None in a snapshot (R9). */
  readonly customers: readonly GradedCustomer[];
  readonly backTest: readonly GradeBackTest[];
  readonly industries: IndustriesByQuarter | null;
}

/** Gathers what the sheet is made from (R36). */
export function creditSource(desk: Desk, { texts }: ReportContext): CreditSource {
  return {
    desk,
    words: creditTexts[texts.language],
    customers: [...(creditGradesOf(desk) ?? [])].sort(byUrgency),
    backTest: backTestOf(desk) ?? [],
    industries: industryLateness(desk),
  };
}

function byUrgency(one: GradedCustomer, other: GradedCustomer): number {
  return (
    rankOf(other) - rankOf(one) ||
    other.account.aging.balanceCents - one.account.aging.balanceCents ||
    byCodePoints(one.account.customer.name, other.account.customer.name)
  );
}

function rankOf({ graded }: GradedCustomer): number {
  return graded === null ? -1 : creditGrades.indexOf(graded.grade);
}

/** A grade as a cell of the list says it. */
export function gradeWord(grade: CreditGrade | null, words: CreditTexts): string {
  return grade ?? words.ungraded;
}
