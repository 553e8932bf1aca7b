/** A demand letter: 1 first demand, 2 second, 3 lawyer's-letter draft (R21). */
export type LetterStage = 1 | 2 | 3;

/** When letters fall due (R21). */
export interface LetterRules {
  /** The day overdue on which the first demand is due. */
  readonly firstOnDay: number;
  readonly secondOnDay: number;
  /** The lawyer's letter is due once the days overdue exceed this. */
  readonly lawyerAfterDays: number;
  /** Days that must lie between a letter and the next one. */
  readonly daysBetweenLetters: number;
}

/** The highest letter threshold that so many days overdue reach, before any letter history; 0 for none (R21). */
export function letterThreshold(daysOverdue: number, rules: LetterRules): 0 | LetterStage {
  if (daysOverdue > rules.lawyerAfterDays) return 3;
  if (daysOverdue >= rules.secondOnDay) return 2;
  return daysOverdue >= rules.firstOnDay ? 1 : 0;
}
