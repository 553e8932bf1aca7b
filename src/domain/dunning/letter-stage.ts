import type { SerialDay } from '../calendar/serial-day';
import { letterThreshold } from './letter-threshold';
import type { LetterRules, LetterStage } from './letter-threshold';

/** The last letter that went out for an invoice (R21). */
export interface SentLetter {
  readonly stage: LetterStage;
  readonly day: SerialDay;
}

/**
 * The letter that is due at asOf, or 0: the stage after the last one sent, where its threshold is reached and enough days have gone by;
 * a missed day is caught up, no stage is skipped, and none follows the third (R21).
 */
export function letterStage(dueDay: SerialDay, asOf: SerialDay, last: SentLetter | null, rules: LetterRules): 0 | LetterStage {
  const reached = letterThreshold(asOf - dueDay, rules);
  if (last === null) return reached === 0 ? 0 : 1;
  if (reached <= last.stage || asOf - last.day < rules.daysBetweenLetters) return 0;
  return last.stage === 1 ? 2 : 3;
}
