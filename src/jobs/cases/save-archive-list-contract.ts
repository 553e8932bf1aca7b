import type { Language } from '../../texts/language';
import type { AskedMonth } from '../month/asked-month';
import type { BuildMonthRequest, MonthQuestion, MonthRefusal } from '../month/build-month-contract';
import type { RefusalReason } from '../refusal-reason';

/** Save which papers of cases are kept and which may be destroyed, and claims written off with theirs; nothing is written or deleted. */
export interface SaveArchiveListRequest extends AskedMonth, Pick<BuildMonthRequest, 'preparedAt'> {
  readonly language: Language;
}

export type SaveArchiveListOutcome =
  | { readonly kind: 'done'; readonly report: { readonly file: string; readonly mayBeDestroyed: number } }
  | { readonly kind: 'question'; readonly question: MonthQuestion }
  | { readonly kind: 'refused'; readonly refusal: MonthRefusal | 'notSaved'; readonly reason: RefusalReason };
