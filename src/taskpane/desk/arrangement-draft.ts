import type { ListedWork } from '../../jobs/desk/list-work-contract';
import type { ArrangeWorkRequest } from '../../jobs/desk/arrange-work-contract';
import { readAsOf } from '../month/as-of-choices';

/** What the user is saying of an item; texts as typed. */
export interface ArrangementDraft {
  readonly item: ListedWork;
  readonly action: ArrangeWorkRequest['action'];
  readonly until: string;
  readonly person: string;
  readonly note: string;
}

/** What is asked of a draft for the list of a day, or which of its fields is wrong. */
export function arrangementOf(
  { item, action, until, person, note }: ArrangementDraft,
  asOf: string,
): { readonly arrangement: Omit<ArrangeWorkRequest, 'language'> } | { readonly wrong: 'until' | 'person' } {
  const day = readAsOf(until);
  if (action === 'postponed' && (day === null || day <= asOf)) return { wrong: 'until' };
  if (action === 'assigned' && person.trim() === '') return { wrong: 'person' };
  return {
    arrangement: {
      ...{ customer: item.customer, kind: item.kind, date: asOf, action },
      ...(action === 'postponed' && day !== null && { until: day }),
      ...(action === 'assigned' && { person: person.trim() }),
      ...(note.trim() !== '' && { note: note.trim() }),
    },
  };
}
