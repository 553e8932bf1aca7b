import type { SerialDay } from '../../domain/calendar/serial-day';
import type { Desk } from '../desk';

/** How far something that was looked up can be relied on: it is not old, it is, nobody says when it was looked up, or nobody has looked. */
export type CheckState = 'current' | 'old' | 'undated' | 'missing';

/** When something was looked up, and how many days ago that is; null: not known. */
export interface CheckAge {
  readonly state: Exclude<CheckState, 'missing'>;
  readonly day: SerialDay | null;
  readonly ageDays: number | null;
}

/** How old a result is at asOf: old once more than the policy's days have passed. */
export function checkAge({ asOf, policy }: Pick<Desk, 'asOf' | 'policy'>, day: SerialDay | null): CheckAge {
  if (day === null) return { state: 'undated', day, ageDays: null };
  const ageDays = asOf - day;
  return { state: ageDays > policy.checks.oldAfter ? 'old' : 'current', day, ageDays };
}
