import type { Language } from '../../texts/language';
import type { UnfinishedRunQuestion } from '../job-stop';
import type { RefusalReason } from '../refusal-reason';
import type { ChangedSheetsQuestion } from './build-month-contract';

/** Take the sheets of one month away, everything else stays. */
export interface RemoveMonthRequest {
  readonly language: Language;
  /** As the sheets' names have it: `YYYY-MM` or a full date; may be left out where there is one month only. */
  readonly period?: string;
  /** Of the ledger, where several have sheets of that month; null for sheets whose ledger is gone. */
  readonly ledgerSheet?: string | null;
  /** Of the sheets, where there are some in both languages; may be left out to mean all. */
  readonly sheetLanguage?: Language;
  /** Answers the question `confirmRemoval`: the sheets that it named are to go. */
  readonly confirmed?: boolean;
  /** Answers the question `changedSheets`: they go with what a user changed in them. */
  readonly overwriteChanges?: boolean;
}

export type RemoveMonthOutcome =
  | { readonly kind: 'done'; readonly report: { readonly sheets: readonly string[]; readonly syncs: number } }
  | { readonly kind: 'question'; readonly question: RemoveMonthQuestion }
  | {
      readonly kind: 'refused';
      readonly refusal: 'badRequest' | 'badPolicy' | 'nothingMade' | 'lastVisible' | 'workbook' | 'cancelled';
      readonly reason: RefusalReason;
    };

export type RemoveMonthQuestion =
  | { readonly kind: 'whichMonth'; readonly months: readonly { readonly period: string; readonly ledgerSheet: string | null }[] }
  /** What would go, by name, before anything does. */
  | { readonly kind: 'confirmRemoval'; readonly period: string; readonly sheetNames: readonly string[] }
  | ChangedSheetsQuestion
  | UnfinishedRunQuestion;
