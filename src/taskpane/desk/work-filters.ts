import type { ListedWork } from '../../jobs/desk/list-work-contract';
import { urgencies } from '../../domain/alerts/urgency';
import type { Urgency } from '../../domain/alerts/urgency';

/** Which of the work is shown; null: whatever it is. The empty person is nobody. */
export interface WorkFilter {
  readonly person: string | null;
  readonly kind: ListedWork['kind'] | null;
}

/** What is to be done of one urgency. */
export interface WorkGroup {
  readonly urgency: Urgency;
  readonly items: readonly ListedWork[];
}

/** The work that a filter leaves, by urgency, each group in R41's order; groups without any are left out. */
export function groupsOf(items: readonly ListedWork[], { person, kind }: WorkFilter): WorkGroup[] {
  const left = items.filter((item) => (person === null || (item.owner ?? '') === person) && (kind === null || item.kind === kind));
  return urgencies
    .map((urgency): WorkGroup => ({ urgency, items: left.filter((item) => item.urgency === urgency) }))
    .filter((group) => group.items.length > 0);
}

/** The people who see to something, by name; the empty name, nobody, last. */
export function peopleOf(items: readonly ListedWork[]): string[] {
  const people = [...new Set(items.map(({ owner }) => owner ?? ''))];
  return people.sort((one, other) => (one === '' ? 1 : other === '' ? -1 : one < other ? -1 : 1));
}

/** The kinds that there are, in R41's order. */
export function kindsOf(items: readonly ListedWork[]): ListedWork['kind'][] {
  return [...new Set(items.map(({ kind }) => kind))];
}

/** Tells an item: of one kind a customer has at most one (R41). */
export function workKey({ customer, kind }: Pick<ListedWork, 'customer' | 'kind'>): string {
  return JSON.stringify([customer, kind]);
}
