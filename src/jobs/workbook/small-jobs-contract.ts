import type { Language } from '../../texts/language';
import type { FunctionId } from '../../texts/functions/function-signatures';
import type { RefusalReason } from '../refusal-reason';
import type { LedgerChoices } from '../month/look-contract';

/** Keep a decision in the workbook; what is absent stays as it was, `null` forgets. */
export interface RememberRequest {
  readonly language: Language;
  readonly ledger?: { readonly sheet: string; readonly choices: ToldChoices | null };
  readonly paneLanguage?: Language | null;
}

/** What is decided about a ledger; columns that are null are all recognised anew, while the rest stays. */
export type ToldChoices = Omit<LedgerChoices, 'columns' | 'headings'> & { readonly columns?: LedgerChoices['columns'] | null };

/** Bring a cell, or a sheet, before the user. */
export interface ShowRequest {
  readonly language: Language;
  readonly sheet: string;
  /** A1, without the sheet. */
  readonly cell?: string;
}

/** Put the sample ledger into the workbook, on sheets of its own. */
export interface InsertSampleRequest {
  readonly language: Language;
}

/** Write a function's worked example at the active cell. */
export interface InsertExampleRequest {
  readonly language: Language;
  readonly function: FunctionId;
}

/** Answer of a job that has little to say. */
export type SmallOutcome<Report> =
  | { readonly kind: 'done'; readonly report: Report }
  | {
      readonly kind: 'refused';
      readonly refusal: 'badRequest' | 'badPolicy' | 'workbook' | 'noSuchSheet' | 'cellsInTheWay' | 'cancelled';
      readonly reason: RefusalReason;
    };

/** An empty object. */
export type NothingToReport = Readonly<Record<string, never>>;

export type RememberOutcome = SmallOutcome<NothingToReport>;
export type ShowOutcome = SmallOutcome<NothingToReport>;
/** The sheets that were added, the ledger first. */
export type InsertSampleOutcome = SmallOutcome<{ readonly sheets: readonly string[] }>;
/** Where the example stands, such as `Sheet1!B2`. */
export type InsertExampleOutcome = SmallOutcome<{ readonly cell: string }>;
