import type { Language } from '../../texts/language';
import type { EnteredRowOutcome } from '../desk/entered-row-outcome';
import type { AskedMonth } from '../month/asked-month';
import type { MonthQuestion, MonthRefusal } from '../month/build-month-contract';
import type { RefusalReason } from '../refusal-reason';

/** Enter a case over all that a debtor has overdue as a row of 案件, which is made where there is none: all of it or nothing (R43). */
export interface OpenCaseRequest extends AskedMonth {
  readonly language: Language;
  readonly customer: string;
}

export type OpenCaseOutcome =
  | { readonly kind: 'done'; readonly report: Extract<EnteredRowOutcome, { kind: 'done' }>['report'] & { readonly number: string } }
  | { readonly kind: 'question'; readonly question: MonthQuestion }
  | {
      readonly kind: 'refused';
      readonly refusal: MonthRefusal | 'registerIncomplete' | 'caseOpen';
      readonly reason: RefusalReason;
    };
