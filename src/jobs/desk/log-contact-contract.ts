import type { CollectionMethod } from '../../registers/collections/collection';
import type { Language } from '../../texts/language';
import type { EnteredRowOutcome } from './entered-row-outcome';

/** Enter a contact with a customer as a row of 催收记录, which is made where there is none: all of it or nothing (R24, R39). */
export interface LogContactRequest {
  readonly language: Language;
  readonly customer: string;
  /** `yyyy-mm-dd` */
  readonly date: string;
  /** `hh:mm`; absent: not known. */
  readonly time?: string;
  readonly method: Exclude<CollectionMethod, 'letter'>;
  /** What was said. */
  readonly content: string;
  /** Whether the customer was reached, or whatever came of it, in words. */
  readonly result?: string;
  /** 经办人 */
  readonly person: string;
  /** 同行人: a visit is made by two (R24). */
  readonly companion?: string;
  /** 承诺日期, `yyyy-mm-dd`; with it the row is a promise (R28c). */
  readonly promisedDate?: string;
  /** 承诺金额 in yuan with at most two decimals; absent: all that is owed. */
  readonly promisedAmount?: string;
  /** 下次联系, `yyyy-mm-dd`, after the date of the contact. */
  readonly nextDate?: string;
}

export type LogContactOutcome = EnteredRowOutcome;
