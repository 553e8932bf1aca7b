import type { Language } from '../../texts/language';
import type { AskedMonth } from '../month/asked-month';
import type { BuildMonthRequest, MonthQuestion, MonthRefusal } from '../month/build-month-contract';
import type { RefusalReason } from '../refusal-reason';

/** Save half a page for the talk with a debtor (R33); nothing is written. */
export interface SaveNegotiationRequest extends AskedMonth, Pick<BuildMonthRequest, 'preparedAt'> {
  readonly language: Language;
  readonly customer: string;
}

export type SaveNegotiationOutcome =
  | { readonly kind: 'done'; readonly report: { readonly file: string; readonly customer: string } }
  | { readonly kind: 'question'; readonly question: MonthQuestion }
  /** `changedSince`: nothing is to be demanded of the debtor any more. */
  | { readonly kind: 'refused'; readonly refusal: MonthRefusal | 'changedSince' | 'notSaved'; readonly reason: RefusalReason };
