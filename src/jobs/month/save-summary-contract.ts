import type { Language } from '../../texts/language';
import type { RefusalReason } from '../refusal-reason';
import type { AskedMonth } from './asked-month';
import type { BuildMonthRequest, MonthQuestion, MonthRefusal } from './build-month-contract';

/** Save the month on one page, from 应收专项分析 as it stands in this language. */
export interface SaveSummaryRequest extends AskedMonth, Pick<BuildMonthRequest, 'preparedAt'> {
  readonly language: Language;
}

export type SaveSummaryOutcome =
  | { readonly kind: 'done'; readonly report: SavedSummary }
  | { readonly kind: 'question'; readonly question: MonthQuestion }
  /** `needsSheet`: there is no such sheet, or it says something else by now. */
  | { readonly kind: 'refused'; readonly refusal: MonthRefusal | 'needsSheet' | 'notSaved'; readonly reason: RefusalReason };

/** The name under which it was handed over, and the sheet that it sums up. */
export interface SavedSummary {
  readonly file: string;
  readonly sheet: string;
}
