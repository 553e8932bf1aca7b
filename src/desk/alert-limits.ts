import type { Policy } from '../policy/policy';

/** The settings that stand in the words of the rules of alerts (R28). */
export interface AlertLimits {
  /** An overdue balance is warned about after so many days. */
  readonly overdueDays: number;
  /** A balance above this share of the trade of twelve months is warned about. */
  readonly tradeShare: number;
  /** Limitation is warned about so many days before its end. */
  readonly limitationDays: number;
}

/** The limits of a policy (R28). */
export function alertLimitsOf({ earlyWarningAfterDays, alerts }: Pick<Policy, 'earlyWarningAfterDays' | 'alerts'>): AlertLimits {
  return { overdueDays: earlyWarningAfterDays, tradeShare: alerts.concentrationShare, limitationDays: alerts.limitationDays };
}
