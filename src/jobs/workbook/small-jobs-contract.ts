import type { Language } from '../../texts/language';
import type { FunctionId } from '../../texts/functions/function-signatures';
import type { RegisterPlanName } from '../../registers/all-registers';
import type { UnfinishedRunQuestion } from '../job-stop';
import type { RunChoice, Settlement, UnfinishedRun } from '../ports/unfinished-run';
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

/** Add 应收参数. */
export interface MakePolicySheetRequest {
  readonly language: Language;
}

/** Make a table of R39. */
export interface MakeRegisterRequest {
  readonly language: Language;
  readonly name: RegisterPlanName;
  /** Of 客户资料: with the ledger's customers that it does not have yet. */
  readonly withCustomers?: boolean;
  /** The ledger's sheet; absent for the workbook's. */
  readonly sheetName?: string;
}

/** Answers the question `unfinishedRun`. */
export interface SettleRunRequest {
  readonly language: Language;
  /** The run that was asked about. */
  readonly run: UnfinishedRun['id'];
  readonly choice: RunChoice;
}

/** Answer of a job that has little to say. */
export type SmallOutcome<Report> =
  | { readonly kind: 'done'; readonly report: Report }
  | { readonly kind: 'question'; readonly question: UnfinishedRunQuestion }
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
/** The sheet that was made or was there already, and how many rows it got. */
export type MakeTableOutcome = SmallOutcome<{ readonly sheet: string; readonly isNew: boolean; readonly added: number | null }>;
export type SettleRunOutcome = SmallOutcome<Settlement>;
/** Where the example stands, such as `Sheet1!B2`. */
export type InsertExampleOutcome = SmallOutcome<{ readonly cell: string }>;
