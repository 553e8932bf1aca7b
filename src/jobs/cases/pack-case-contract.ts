import type { Language } from '../../texts/language';
import type { AskedMonth } from '../month/asked-month';
import type { MonthQuestion, MonthRefusal } from '../month/build-month-contract';
import type { RefusalReason } from '../refusal-reason';

/** Write the pack of a case at the as-of date as one zip; nothing in the workbook changes (R43). */
export interface PackCaseRequest extends AskedMonth {
  readonly language: Language;
  /** 案件编号, or a debtor with one case or none. */
  readonly case: string;
  /** Whether rows of registers, the reckoning and the hashes of evidence are in it too; absent: they are not. */
  readonly archive?: boolean;
}

export type PackCaseOutcome =
  | { readonly kind: 'done'; readonly report: SavedPack }
  | { readonly kind: 'question'; readonly question: MonthQuestion }
  | { readonly kind: 'refused'; readonly refusal: MonthRefusal | 'noSuchCase' | 'notSaved'; readonly reason: RefusalReason };

/** A pack that was handed over. */
export interface SavedPack {
  readonly file: string;
  /** '' where the debtor has no case in 案件 yet. */
  readonly case: string;
  readonly customer: string;
  /** What is in it, each with its hash and with what it lacks. */
  readonly documents: readonly { readonly file: string; readonly sha256: string; readonly missing: readonly string[] }[];
  /** What an archive holds beside its documents, by its files; none in a pack. */
  readonly kept: readonly string[];
  /** What is not, each with the sentence that says why. */
  readonly notWritten: readonly { readonly name: string; readonly why: string }[];
}
