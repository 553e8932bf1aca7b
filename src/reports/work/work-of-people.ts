import { byCodePoints } from '../../desk/by-code-points';
import type { Desk } from '../../desk/desk';
import { arrangedWork } from '../../desk/arranged-work';
import type { WorkItem } from '../../desk/work-of-day';

/** One person's work of the day; null for what nobody sees to. */
export interface WorkOfPerson {
  readonly owner: string | null;
  /** In R41's order. */
  readonly items: readonly WorkItem[];
}

/** The work of the day that is open by person, by name, what nobody sees to last (R41). */
export function workOfPeople(desk: Desk): WorkOfPerson[] {
  const people = new Map<string | null, WorkItem[]>();
  for (const item of arrangedWork(desk)) {
    if (item.state !== 'open') continue;
    const known = people.get(item.owner);
    if (known === undefined) people.set(item.owner, [item]);
    else known.push(item);
  }
  return [...people]
    .map(([owner, items]): WorkOfPerson => ({ owner, items }))
    .sort((one, other) => (one.owner === null ? 1 : other.owner === null ? -1 : byCodePoints(one.owner, other.owner)));
}
