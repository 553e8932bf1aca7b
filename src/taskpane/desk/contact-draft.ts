import type { WorkList } from '../../jobs/desk/list-work-contract';
import type { LogContactRequest } from '../../jobs/desk/log-contact-contract';
import { readAsOf } from '../month/as-of-choices';
import { typedAmount } from './typed-amount';

/** A contact that the user is entering; texts as typed. */
export interface ContactDraft {
  readonly customer: string;
  readonly method: LogContactRequest['method'];
  readonly date: string;
  readonly content: string;
  readonly result: string;
  readonly person: string;
  readonly companion: string;
  readonly promisedDate: string;
  readonly promisedAmount: string;
  readonly nextDate: string;
}

export type DraftFault = 'badDate' | 'nextBefore' | 'promiseBefore' | 'badAmount' | 'personNeeded' | 'companionNeeded';

/** What keeps a draft from being entered, by its field. */
export type DraftFaults = Readonly<
  Partial<Record<'date' | 'promisedDate' | 'promisedAmount' | 'nextDate' | 'person' | 'companion', DraftFault>>
>;

/** What a draft asks to be entered, or what is wrong with it (R24, R28c). */
export function contactOf(
  draft: ContactDraft,
): { readonly contact: Omit<LogContactRequest, 'language'> } | { readonly faults: DraftFaults } {
  const date = readAsOf(draft.date);
  const promisedDate = draft.promisedDate.trim() === '' ? undefined : readAsOf(draft.promisedDate);
  const nextDate = draft.nextDate.trim() === '' ? undefined : readAsOf(draft.nextDate);
  const amount = typedAmount(draft.promisedAmount);
  const faults: DraftFaults = {
    ...(date === null && { date: 'badDate' as const }),
    ...(promisedDate === null && { promisedDate: 'badDate' as const }),
    ...(typeof promisedDate === 'string' && date !== null && promisedDate < date && { promisedDate: 'promiseBefore' as const }),
    ...((amount === null || (amount !== '' && Number(amount) === 0)) && { promisedAmount: 'badAmount' as const }),
    ...(nextDate === null && { nextDate: 'badDate' as const }),
    ...(typeof nextDate === 'string' && date !== null && nextDate <= date && { nextDate: 'nextBefore' as const }),
    // A sum without a day is no promise, and would be lost.
    ...(amount !== '' && promisedDate === undefined && { promisedDate: 'badDate' as const }),
    ...(draft.person.trim() === '' && { person: 'personNeeded' as const }),
    ...(draft.method === 'visit' && draft.companion.trim() === '' && { companion: 'companionNeeded' as const }),
  };
  if (date === null || promisedDate === null || nextDate === null || amount === null || Object.keys(faults).length > 0) return { faults };
  const { customer, method, content, result, person, companion } = draft;
  return {
    contact: {
      ...{ customer, method, date, content, person },
      ...(result.trim() !== '' && { result }),
      ...(method === 'visit' && { companion }),
      ...(promisedDate !== undefined && { promisedDate }),
      ...(amount !== '' && { promisedAmount: amount }),
      ...(nextDate !== undefined && { nextDate }),
    },
  };
}

/** What is said before a contact is entered; it never forbids to enter what happened (R42, R24). */
export type ContactWarning =
  | { readonly kind: 'tooOften'; readonly from: string }
  | { readonly kind: 'noContactDay' | 'outOfHours' | 'afterList' };

/** What a contact made now would be against: too many, a day off, out of hours; `now` is `yyyy-mm-dd hh:mm` (R42, R24). */
export function warningsOf(
  draft: Pick<ContactDraft, 'method' | 'date'>,
  contactFrom: string | null,
  { asOf, calls }: Pick<WorkList, 'asOf' | 'calls'>,
  now: string,
): ContactWarning[] {
  const date = readAsOf(draft.date) ?? '';
  const hour = Number(now.slice(11, 13));
  const isNow = date === now.slice(0, 10);
  return [
    // What is dated later has not happened in the list.
    ...(date > asOf ? [{ kind: 'afterList' } as const] : []),
    ...(contactFrom === null ? [{ kind: 'noContactDay' } as const] : []),
    // What was reckoned holds from the list's day on.
    ...(contactFrom !== null && date >= asOf && date < contactFrom ? [{ kind: 'tooOften', from: contactFrom } as const] : []),
    ...(draft.method === 'call' && isNow && (hour < calls.fromHour || hour >= calls.toHour) ? [{ kind: 'outOfHours' } as const] : []),
  ];
}
