import type { SerialDay } from '../domain/calendar/serial-day';
import type { Arrangement } from '../registers/arrangements/arrangement';
import { oncePerDesk } from './once-per-desk';
import { workOfDay } from './work-of-day';
import type { WorkItem } from './work-of-day';

/** An item of the work of the day with what was arranged about it. */
export interface ArrangedItem extends WorkItem {
  /** Done on asOf itself, or put off to a day after it; what was done on another day and is still to do is open again. */
  readonly state: 'open' | 'done' | 'postponed';
  /** The day to which it is put off; null where it is not. */
  readonly until: SerialDay | null;
}

/** The work of the day in R41's order, given to whom it was assigned, and what of it was done or put off by asOf (事项安排). */
export const arrangedWork = oncePerDesk((desk): readonly ArrangedItem[] => {
  const last = new Map<string, { settled: Arrangement | null; assigned: Arrangement | null }>();
  for (const row of [...(desk.registers.arrangements ?? [])].sort((one, other) => one.day - other.day)) {
    const key = JSON.stringify([row.customer.key, row.kind]);
    let known = last.get(key);
    if (known === undefined) last.set(key, (known = { settled: null, assigned: null }));
    if (row.action === 'assigned') known.assigned = row;
    else known.settled = row;
  }
  return workOfDay(desk).map((item): ArrangedItem => {
    const { settled = null, assigned = null } = last.get(JSON.stringify([item.customer.key, item.kind])) ?? {};
    const isDone = settled?.action === 'done' && settled.day === desk.asOf;
    const until = settled?.action === 'postponed' && settled.until !== null && settled.until > desk.asOf ? settled.until : null;
    return {
      ...item,
      owner: assigned === null || assigned.person === '' ? item.owner : assigned.person,
      state: isDone ? 'done' : until === null ? 'open' : 'postponed',
      until,
    };
  });
});
