import type { Language } from '../../texts/language';
import type { RefusalReason } from '../refusal-reason';
import type { EnteredRowOutcome } from './entered-row-outcome';

/** Enter an objection as a row of 争议, which is made where there is none: all of it or nothing (R22). */
export interface RaiseObjectionRequest {
  readonly language: Language;
  readonly customer: string;
  /** 提出日期, `yyyy-mm-dd`. */
  readonly date: string;
  readonly content: string;
  /** As the ledger spells them; none: all of the customer's. */
  readonly invoiceNumbers: readonly string[];
}

/** Enter the day on which an objection was resolved into its row of 争议, which must still be the one that was read (R22). */
export interface ResolveObjectionRequest {
  readonly language: Language;
  readonly customer: string;
  /** 解决日期, `yyyy-mm-dd`; not before it was raised. */
  readonly date: string;
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
}

export type ResolveObjectionOutcome =
  | EnteredRowOutcome
  | { readonly kind: 'refused'; readonly refusal: 'changedSince'; readonly reason: RefusalReason };
