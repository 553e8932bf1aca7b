import type { Language } from '../../texts/language';
import type { AskedMonth } from '../month/asked-month';
import type { MonthQuestion, MonthRefusal } from '../month/build-month-contract';
import type { RefusalReason } from '../refusal-reason';

/**
 * Enter 已付日期 and 已付金额 of a debtor's instalments that the receipts since its plans were signed paid in full, where both cells are
 * blank (R32).
 */
export interface FillInstalmentsRequest extends AskedMonth {
  readonly language: Language;
  readonly customer: string;
}

export type FillInstalmentsOutcome =
  | { readonly kind: 'done'; readonly report: { readonly sheet: string; readonly customer: string; readonly instalments: number } }
  | { readonly kind: 'question'; readonly question: MonthQuestion }
  | {
      readonly kind: 'refused';
      readonly refusal: MonthRefusal | 'registerIncomplete' | 'changedSince';
      readonly reason: RefusalReason;
    };
