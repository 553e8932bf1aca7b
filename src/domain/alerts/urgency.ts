/** How soon an alert wants something done: 立即, 本周, 本月 (R28). */
export const urgencies = ['now', 'week', 'month'] as const;

export type Urgency = (typeof urgencies)[number];

/** Negative where the first is more urgent (R28). */
export function byUrgency(one: Urgency, other: Urgency): number {
  return urgencies.indexOf(one) - urgencies.indexOf(other);
}
