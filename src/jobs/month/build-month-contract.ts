import type { CellPlace } from '../../cells/cell-place';
import type { CellValue } from '../../cells/cell-value';
import type { ReportChoice } from '../../reports/report';
import type { ChosenSum, ChosenType, ColumnRole } from '../../ledger/reading-choices';
import type { PrintedComparison } from '../../ledger/aged-ledger';
import type { Standing } from '../../ledger/standing';
import type { Language } from '../../texts/language';
import type { UnfinishedRunQuestion } from '../job-stop';
import type { RefusalReason } from '../refusal-reason';
import type { AlertLines } from './alert-lines';
import type { CaseLine } from '../cases/case-lines';
import type { CaseReviewLines } from '../cases/case-review-lines';
import type { CheckLines } from './check-lines';
import type { CreditLines } from './credit-lines';
import type { Finding } from './finding';
import type { RecoveryLines } from './recovery-lines';
import type { MeasureLines } from './measure-lines';
import type { TopDebtorLine } from './top-debtor-lines';
import type { WorkLine } from './work-lines';

/** Build the monthly sheets of one ledger. Plain data: it crosses from the pane, the ribbon or the command line. */
export interface BuildMonthRequest {
  readonly language: Language;
  /** `yyyy-mm-dd`; absent means the ledger's own 截止日期, else the end of its newest month. */
  readonly asOf?: string;
  /** Answers the question `confirmAsOf`: the date, `yyyy-mm-dd`, that is meant however far it lies after the ledger. */
  readonly confirmAsOf?: string;
  /** The ledger for which it is meant; absent: for whichever ledger comes up. */
  readonly confirmAsOfSheet?: string;
  /** `all`, where no sheet bears that name: the sheets of one layout are one ledger (R9a). */
  readonly sheetName?: string;
  /**
   * The sheet that the user is on, where no sheet is named: its ledger goes first, or, on a sheet of ours, the ledger that it was made
   * from.
   */
  readonly activeSheet?: string;
  readonly dateOrder?: 'mdy' | 'dmy';
  /** How 3.000 is read where nothing shows its decimal mark (R12). */
  readonly decimalMark?: 'point' | 'comma';
  /** Which day a date such as 2025年3月 means (R1). */
  readonly monthDay?: 'first' | 'last';
  /** What unknown words of a column of types mean. */
  readonly types?: Readonly<Partial<Record<string, ChosenType>>>;
  /** `费用冲抵=收款`: the same by names in any language. */
  readonly typesNamed?: string;
  /** Whether columns of sums beside the others, such as 质保金, are taken off what is left, by their headings. */
  readonly sums?: Readonly<Partial<Record<string, ChosenSum>>>;
  /** `质保金=扣除`: the same by names in any language. */
  readonly sumsNamed?: string;
  readonly columns?: Readonly<Partial<Record<ColumnRole, number | null>>>;
  /** `客户=B,余额=H`: the same by names in any language and by letters, `-` for none. */
  readonly columnsNamed?: string;
  readonly netUnallocated?: boolean;
  /** Days from the invoice date to the due date where the ledger says nothing (R12e). */
  readonly creditDays?: number;
  /**
   * Which reports are made and told of; absent: all that there are sheets for. What was made before and is not chosen now stays as it is.
   */
  readonly reports?: readonly ReportChoice[];
  /** Makes the aging as well where this month has none, or one from before a change: the other reports lead to its rows. */
  readonly renewAging?: boolean;
  /** Answers the question `changedSheets`: what a user changed in the sheets of this month is overwritten. */
  readonly overwriteChanges?: boolean;
  /** How many rows a ledger may have at most; absent: as many as there are. */
  readonly mostRows?: number;
  /** Whether one of the sheets asked for comes to the front, the analysis where it is among them; it does unless told otherwise. */
  readonly activate?: boolean;
  /** `yyyy-mm-dd hh:mm`, the moment that the sheets carry as 编制时间. The jobs read no clock. */
  readonly preparedAt: string;
}

/** Amounts are strings with two decimals, dates `yyyy-mm-dd`; findings, questions and reasons become sentences where they are shown. */
export type BuildMonthOutcome =
  | { readonly kind: 'done'; readonly report: MonthReport }
  | { readonly kind: 'question'; readonly question: MonthQuestion }
  | { readonly kind: 'refused'; readonly refusal: MonthRefusal; readonly reason: RefusalReason };

/**
 * `workbook`: the spreadsheet program would not; `ledgerTooLong`: more rows than the request allows; `cancelled`: the user stopped it.
 * None leaves anything behind.
 */
export type MonthRefusal = 'noLedger' | 'badRequest' | 'badPolicy' | 'nothingToAge' | 'ledgerTooLong' | 'workbook' | 'cancelled';

/** What must be answered before the sheets can be built. */
export type MonthQuestion =
  | {
      readonly kind: 'whichLedger';
      readonly sheetNames: readonly string[];
      /** Sheets of one layout, which may be one ledger (R9a). */
      readonly asOne?: true;
    }
  | {
      readonly kind: 'whichColumn';
      readonly sheetName: string;
      readonly role: ColumnRole;
      readonly columns: readonly ColumnOption[];
      /** Columns whose figures those of the ones in question do not fit (R9c). */
      readonly against?: readonly ColumnOption[];
    }
  /** A column of figures beside amounts of which nothing tells what was received or is left (R9c). */
  | { readonly kind: 'whatColumn'; readonly sheetName: string; readonly column: number; readonly heading: string }
  | {
      readonly kind: 'dateOrder';
      readonly sheetName: string;
      readonly cell: string;
      readonly value: string;
      /** The ledger's sheet, of which the answer is kept, where the cell is one of another table, such as its receipts. */
      readonly ledgerSheet?: string;
    }
  /** A figure that may be three or three thousand: which its decimal mark is (R12). */
  | {
      readonly kind: 'decimalMark';
      readonly sheetName: string;
      readonly cell: string;
      readonly value: string;
      readonly ledgerSheet?: string;
    }
  /** Dates that name a month and no day of it: which day they mean (R1). */
  | {
      readonly kind: 'monthDay';
      readonly sheetName: string;
      readonly cell: string;
      readonly value: string;
      readonly rows: number;
      readonly ledgerSheet?: string;
    }
  /** A word of a column of types that is not known; `known` are those that the user has told before. */
  | {
      readonly kind: 'whatType';
      readonly sheetName: string;
      readonly cell: string;
      readonly value: string;
      readonly rows: number;
      readonly known: Readonly<Partial<Record<string, ChosenType>>>;
      readonly ledgerSheet?: string;
    }
  /** A column of 质保金 or 预收款, whose sums may be part of what is left or not; `known` are those that the user has told before (R9c, R10). */
  | {
      readonly kind: 'whatSum';
      readonly sheetName: string;
      readonly cell: string;
      readonly heading: string;
      readonly of: 'retention' | 'advance';
      readonly total: string;
      readonly known: Readonly<Partial<Record<string, ChosenSum>>>;
      readonly ledgerSheet?: string;
    }
  | AsOfQuestion
  /** When the ledger's rows fall due, which it says nowhere (R12e). */
  | { readonly kind: 'creditDays'; readonly sheetName: string; readonly rows: number }
  /** Whether receipts that name no invoice are set against the oldest debts (R10, R11). */
  | {
      readonly kind: 'netReceipts';
      readonly sheetName: string;
      readonly receipts: number;
      readonly total: string;
      readonly ledgerSheet?: string;
    }
  | ChangedSheetsQuestion
  | UnfinishedRunQuestion;

/**
 * The as-of date: nothing tells one, a cell that could not be read for one, or the one there is lies more than a year after the ledger's
 * newest date.
 */
export type AsOfQuestion =
  | {
      readonly kind: 'whichAsOf';
      readonly sheetName: string;
      readonly unreadable: { readonly place: CellPlace; readonly value: CellValue } | null;
    }
  /** `source`: whether it was asked for or stands in the ledger's title rows. */
  | {
      readonly kind: 'confirmAsOf';
      readonly sheetName: string;
      readonly asOf: string;
      readonly newest: string;
      readonly source: 'given' | 'titleRow';
    };

/** Cells that a user changed in sheets of ours stand in the way. */
export interface ChangedSheetsQuestion {
  readonly kind: 'changedSheets';
  /** The sheets are to go, not to be written anew. */
  readonly isRemoval?: true;
  readonly sheets: readonly { readonly name: string; readonly cells: readonly string[]; readonly more: boolean }[];
}

/** A column that the user may choose; `column` is 0-based on the sheet. */
export interface ColumnOption {
  readonly column: number;
  readonly heading: string;
}

export interface MonthReport {
  readonly asOf: string;
  /** How the as-of date was come by. */
  readonly asOfSource: 'given' | 'titleRow' | 'newestMonth';
  /** `YYYY-MM`, or the full date where the as-of date is no month end; part of sheet and file names. */
  readonly period: string;
  readonly ledgerSheet: string;
  readonly basis: 'receipts' | 'settlements' | 'snapshot';
  /** Whether penalties are estimates, all or some, as the sheets then say (R13a, R15). */
  readonly penaltyIsEstimate: boolean;
  /** How much of the total penalty is an estimate. */
  readonly penaltyEstimate: string;
  /** What the ledger's figures were multiplied by: 1, 1000 for 千元, 10000 for 万元 … (R12c). */
  readonly unitFactor: number;
  /** Ledger rows, unreadable ones included, subtotal rows not. */
  readonly rows: number;
  readonly totals: MonthTotals;
  /** What the ledger prints of its balance, in cents, and how the total came of it (R12f). */
  readonly comparison: PrintedComparison;
  /** Whether all of it agrees, so that it may be ticked (R12f). */
  readonly agreesWithLedger: boolean;
  readonly customers: readonly MonthCustomer[];
  /** All that is worth saying: unreadable cells, then checks and notices, then rows left out, each in the order of the reading. */
  readonly findings: readonly Finding[];
  /** The largest debtors (R29); only where they were chosen. */
  readonly top?: readonly TopDebtorLine[];
  /** The warnings (R28); only where they were chosen. */
  readonly alerts?: AlertLines;
  /** The figures of the monthly report (R20a–R20c, R31, R34, R40); only where it was chosen. */
  readonly measures?: MeasureLines;
  /** The work of the day (R41); only where the desk was chosen. */
  readonly work?: readonly WorkLine[];
  /** What was recovered (R38), null where no receipt has a date; only where the desk was chosen. */
  readonly recovery?: RecoveryLines | null;
  /** Grades and their back-test (R36), null where no receipt has a date; only where credit was chosen. */
  readonly credit?: CreditLines | null;
  /** The cases of 案件 (R43), null where the workbook has none; only where cases were chosen. */
  readonly cases?: readonly CaseLine[] | null;
  /** Closed cases looked back at, likewise. */
  readonly caseReview?: CaseReviewLines | null;
  /** What of customers and contracts was checked; only where vetting was chosen. */
  readonly vetting?: CheckLines;
  readonly sheets: readonly { readonly kind: string; readonly name: string }[];
  readonly syncs: number;
}

export type MonthClasses = Readonly<Record<Standing, string>>;

export type MonthTotals = MonthClasses & {
  readonly balance: string;
  readonly penalty: string;
  readonly ledgerBalance: string;
  readonly difference: string;
};

export type MonthCustomer = MonthClasses & {
  readonly name: string;
  readonly balance: string;
  readonly penalty: string;
  readonly longestDaysOverdue: number;
};
