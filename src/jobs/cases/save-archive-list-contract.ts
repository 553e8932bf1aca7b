import type { MonthQuestion, MonthRefusal } from '../month/build-month-contract';
import type { RefusalReason } from '../refusal-reason';

/**
 * Save which papers of cases are kept and which may be destroyed, and claims written off with theirs, asked as a meeting's page is; nothing is
 * written or deleted.
 */
export type SaveArchiveListOutcome =
  | { readonly kind: 'done'; readonly report: { readonly file: string; readonly mayBeDestroyed: number } }
  | { readonly kind: 'question'; readonly question: MonthQuestion }
  | { readonly kind: 'refused'; readonly refusal: MonthRefusal | 'notSaved'; readonly reason: RefusalReason };
