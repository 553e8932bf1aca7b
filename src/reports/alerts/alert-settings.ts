import { Exact } from '../../domain/money/exact';
import type { Policy } from '../../policy/policy';

/** What the rules of alerts turn on, as their words name it (R28). */
export function alertSettingsOf({ earlyWarningAfterDays, alerts }: Policy): {
  readonly warnAfterDays: number;
  readonly concentrationShare: string;
  readonly limitationDays: number;
} {
  return {
    warnAfterDays: earlyWarningAfterDays,
    concentrationShare: `${new Exact(alerts.concentrationShare).times(100).toString()}%`,
    limitationDays: alerts.limitationDays,
  };
}
