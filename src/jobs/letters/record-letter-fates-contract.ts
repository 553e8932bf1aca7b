import type { Language } from '../../texts/language';
import type { RefusalReason } from '../refusal-reason';

/** Enter what became of letters in their rows of 催收记录, all of it or nothing. */
export interface RecordLetterFatesRequest {
  readonly language: Language;
  readonly fates: readonly LetterFate[];
}

/** What became of one letter; what is absent stays as it is. Dates `yyyy-mm-dd`. */
export interface LetterFate {
  /** 编号 and customer tell the rows. */
  readonly number: string;
  readonly customer: string;
  readonly waybill?: string;
  /** 寄出 */
  readonly sentDate?: string;
  /** 签收 */
  readonly receivedDate?: string;
  /** 退回 */
  readonly returnedDate?: string;
  /** 结果: why it came back. */
  readonly result?: string;
  /** Made and never sent: as if it had not been. */
  readonly struck?: boolean;
}

export type RecordLetterFatesOutcome =
  | { readonly kind: 'done'; readonly report: { readonly sheets: readonly string[]; readonly letters: number; readonly rows: number } }
  | {
      readonly kind: 'refused';
      readonly refusal: 'badRequest' | 'badPolicy' | 'workbook' | 'cancelled' | 'registerIncomplete' | 'noSuchLetter' | 'wasSent';
      readonly reason: RefusalReason;
    };
