import type { ChosenSum, ChosenType, ColumnRole } from '../../ledger/reading-choices';
import type { Standing } from '../../ledger/standing';
import type { Language } from '../../texts/language';
import type { ReportChoice } from '../../reports/report';
import type { MadeRegisters } from '../workbook/made-registers';
import type { ChangedSheet } from '../ports/changed-sheet';
import type { RefusalReason } from '../refusal-reason';
import type { LedgerColumn } from './ledger-column';
import type { MonthQuestion, MonthRefusal, MonthReport } from './build-month-contract';

/** What there is to be aged, reckoned as the month would be, with nothing written. */
export interface LookRequest {
  readonly language: Language;
  /** The sheet that the user is on. Where it holds no ledger, the workbook's ledger is looked at. */
  readonly activeSheet?: string;
  /** `yyyy-mm-dd`; absent as for the month. */
  readonly asOf?: string;
  /** Answers the question `confirmAsOf`, as for the month. */
  readonly confirmAsOf?: string;
  readonly confirmAsOfSheet?: string;
}

/** Whatever came of it, `made` lists the sheets of ours that are there. */
export type LookOutcome = {
  readonly made: readonly MadeMonth[];
  readonly memory: WorkbookMemory;
  /** Tables that are the user's; absent where the workbook could not be read. */
  readonly userTables?: UserTables;
} & (
  | { readonly kind: 'found'; readonly view: LedgerView }
  | { readonly kind: 'question'; readonly question: MonthQuestion }
  | { readonly kind: 'refused'; readonly refusal: MonthRefusal; readonly reason: RefusalReason }
);

/** Where settings and registers stand. */
export interface UserTables {
  readonly policySheet: string | null;
  readonly registers: MadeRegisters;
}

/** The ledger as it was found, and what the month would come to. */
export interface LedgerView {
  /** Whether it stands on the sheet that the user is on. */
  readonly isActive: boolean;
  /** 1-based row of the headings. */
  readonly headingRow: number;
  /** Every column of the ledger, left to right, with what it was taken for. */
  readonly columns: readonly LedgerColumn[];
  /** Other sheets that hold a ledger. */
  readonly otherLedgers: readonly string[];
  readonly figures: MonthFigures;
  /** One line a ledger row that 账龄明细 would show, from top to bottom; null for a ledger of more than 20,000 rows. */
  readonly lines: readonly LedgerLine[] | null;
}

/** What a month comes to, before it is written. */
export type MonthFigures = Omit<MonthReport, 'top' | 'alerts' | 'measures' | 'work' | 'recovery' | 'credit' | 'sheets' | 'syncs'>;

/** One ledger row as of the date: amounts with two decimals. */
export interface LedgerLine {
  /** Present where the ledger's rows stand on several sheets (R9a). */
  readonly sheet?: string;
  /** 1-based on the sheet. */
  readonly row: number;
  readonly customer: string;
  readonly invoiceNumber: string;
  readonly dueDate: string | null;
  readonly balance: string;
  readonly penalty: string;
  /** Present where it is no estimate (R13a, R15). */
  readonly penaltyIsConfirmed?: true;
  /** Negative before the due date; null where there is none to go by. */
  readonly daysOverdue: number | null;
  /** Present where it is not the ledger's main currency. */
  readonly currency?: string;
  readonly standing: Standing;
  /** Present where nothing is left because it was written off (R35). */
  readonly isWrittenOff?: true;
}

/** A sheet that was made for a month. */
export interface MadeMonthSheet {
  readonly kind: string;
  readonly name: string;
  /** Present where a newer one of its kind stands beside it: it was left as it was. */
  readonly isOlder?: true;
}

/** The sheets that were made for one month of one ledger. */
export interface MadeMonth {
  readonly period: string;
  readonly language: string;
  readonly ledgerSheet: string | null;
  readonly sheets: readonly MadeMonthSheet[];
  /** Whether the ledger has changed since; null where it can't be told without reading that ledger. */
  readonly isStale: boolean | null;
  /** Present where cells of the ledger's sheets were seen to be no longer as we left them: changed, or taken back by Excel's own undo. */
  readonly changed?: readonly ChangedSheet[];
}

/** What a user has decided about one workbook; kept in it. */
export interface WorkbookMemory {
  /** Overrides Excel's own language. */
  readonly language?: Language;
  readonly ledgers: readonly { readonly sheet: string; readonly choices: LedgerChoices }[];
}

/** What a user has decided about one ledger: every job that reads it goes by this. */
export interface LedgerChoices {
  readonly columns?: Readonly<Partial<Record<ColumnRole, number | null>>>;
  /**
   * The lowest heading over each chosen column when it was chosen, so that the choice follows the column; the job `remember` sees to it.
   */
  readonly headings?: Readonly<Partial<Record<ColumnRole, string>>>;
  readonly dateOrder?: 'mdy' | 'dmy';
  readonly decimalMark?: 'point' | 'comma';
  readonly monthDay?: 'first' | 'last';
  readonly types?: Readonly<Partial<Record<string, ChosenType>>>;
  readonly sums?: Readonly<Partial<Record<string, ChosenSum>>>;
  readonly netUnallocated?: boolean;
  /** R12e. */
  readonly creditDays?: number;
  /** The sheets of this one's layout are one ledger with it (R9a). */
  readonly allSheets?: true;
  /** Which of a month's reports the pane builds; absent for all. */
  readonly reports?: readonly ReportChoice[];
}
