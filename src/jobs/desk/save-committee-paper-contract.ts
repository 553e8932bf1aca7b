import type { Language } from '../../texts/language';
import type { AskedMonth } from '../month/asked-month';
import type { BuildMonthRequest, MonthQuestion, MonthRefusal } from '../month/build-month-contract';
import type { RefusalReason } from '../refusal-reason';

/** Save one page for the meeting of the receivables committee; nothing is written. */
export interface SaveCommitteePaperRequest extends AskedMonth, Pick<BuildMonthRequest, 'preparedAt'> {
  readonly language: Language;
}

export type SaveCommitteePaperOutcome =
  | { readonly kind: 'done'; readonly report: { readonly file: string } }
  | { readonly kind: 'question'; readonly question: MonthQuestion }
  | { readonly kind: 'refused'; readonly refusal: MonthRefusal | 'notSaved'; readonly reason: RefusalReason };
