import { addMonthsClamped } from '../calendar/month-steps';
import type { SerialDay } from '../calendar/serial-day';

/** The periods of procedure that run from dates of a case. */
export const caseDeadlineKinds = [
  'suitAfterPreservation',
  'appeal',
  'rulingAppeal',
  'defence',
  'confirmation',
  'objection',
  'enforcement',
] as const;

export type CaseDeadlineKind = (typeof caseDeadlineKinds)[number];

/**
 * The articles of the Civil Procedure Law (2023 text) that two sources confirm; null: known in substance, cited by the law's name alone
 * (facts-law.md §12).
 */
export const deadlineArticles: Readonly<Record<CaseDeadlineKind, number | null>> = {
  suitAfterPreservation: 104,
  appeal: 171,
  rulingAppeal: 171,
  defence: 128,
  confirmation: null,
  objection: null,
  enforcement: 250,
};

/** Dates of a case from which a period runs; null: not known, or not there. */
export interface CaseDates {
  /** The day on which assets were frozen before suit. */
  readonly preservedBeforeSuit: SerialDay | null;
  readonly judgmentServedDay: SerialDay | null;
  readonly rulingServedDay: SerialDay | null;
  readonly servedDay: SerialDay | null;
  readonly mediationDay: SerialDay | null;
  readonly orderServedDay: SerialDay | null;
  readonly effectiveDay: SerialDay | null;
  readonly performanceDay: SerialDay | null;
}

/** Where a period of procedure ends. */
export interface CaseDeadline {
  readonly kind: CaseDeadlineKind;
  readonly day: SerialDay;
}

/** Months within which enforcement is to be applied for. */
const enforcementMonths = 24;

/**
 * The plain last days of the periods that run: the day itself from which a period runs is not counted, and the carrying on over rest days
 * is left to whoever relies on it. Enforcement runs from the last day for performance, without one from effect.
 */
export function caseDeadlines(dates: CaseDates): readonly CaseDeadline[] {
  const after = (kind: CaseDeadlineKind, day: SerialDay | null, days: number): CaseDeadline[] =>
    day === null ? [] : [{ kind, day: day + days }];
  const enforceableFrom = dates.performanceDay ?? dates.effectiveDay;
  return [
    ...after('suitAfterPreservation', dates.preservedBeforeSuit, 30),
    ...after('appeal', dates.judgmentServedDay, 15),
    ...after('rulingAppeal', dates.rulingServedDay, 10),
    ...after('defence', dates.servedDay, 15),
    ...after('confirmation', dates.mediationDay, 30),
    ...after('objection', dates.orderServedDay, 15),
    ...(enforceableFrom === null ? [] : [{ kind: 'enforcement', day: addMonthsClamped(enforceableFrom, enforcementMonths) } as const]),
  ];
}
