import type { TemplateFault } from '../documents/template-fault';
import type { TemplateChoice } from '../letters/made-file';
import type { Notice } from '../ledger/findings';
import type { PolicyFault } from '../policy/sheet/policy-cell-fault';
import type { ColumnOutside } from '../texts/jobs/zh-CN';
import type { NearestLedger } from './month/nearest-ledger-contract';
import type { WorkbookRefusal } from './ports/workbook-refusal';

/** Why a job would not, as data: it becomes a sentence where it is shown, in the language spoken there. */
export type RefusalReason =
  /** What the spreadsheet program would not do. */
  | WorkbookRefusal
  /** The user stopped it. */
  | { readonly kind: 'cancelled' }
  /** A member of the request that is no good, as it came. */
  | { readonly kind: 'badRequest'; readonly field: string; readonly value: string }
  /** A column, by its letters, that is to play a role, and where nothing stands: the ledger's sheet is used from one column to another. */
  | ({ readonly kind: 'noSuchColumn' } & ColumnOutside)
  /** Cells of 应收参数 that are no good (R30). */
  | { readonly kind: 'badPolicy'; readonly faults: readonly PolicyFault[] }
  /** A ledger of more rows than may be reckoned beside all else in its file. */
  | { readonly kind: 'ledgerTooLong'; readonly sheetName: string; readonly rows: number }
  /** Amounts that add up beyond what can be reckoned to the cent. */
  | { readonly kind: 'sumsTooLarge' }
  /**
   * On the sheet that was asked for, null for the whole workbook; with the table that comes nearest to a ledger, where there is a table at
   * all.
   */
  | { readonly kind: 'noLedger'; readonly sheetName: string | null; readonly nearest?: NearestLedger }
  | { readonly kind: 'noSuchSheet'; readonly sheetName: string }
  /** A sheet that is not there or hidden. */
  | { readonly kind: 'sheetNotShown'; readonly sheetName: string }
  /** No row counts at the date; with what is said of those after it. */
  | { readonly kind: 'nothingToAge'; readonly later: readonly Notice[] }
  /** A cell, with its sheet, that a formula's answer would cover, and what stands in it. */
  | { readonly kind: 'cellsInTheWay'; readonly cell: string; readonly value: string }
  /** The active cell, with its sheet: a formula's answer would reach beyond the sheet. */
  | { readonly kind: 'noRoom'; readonly cell: string }
  /** A debtor who owes nothing in the main currency, by which alone work, letters and cases go. */
  | { readonly kind: 'inOtherCurrencies'; readonly customer: string; readonly currencies: readonly string[]; readonly main: string }
  /** No cells that name a debtor. */
  | { readonly kind: 'nothingSelected' }
  /** The ledger or its registers are not as they were when letters were proposed. */
  | { readonly kind: 'lettersChangedSince' }
  /** A debtor's debts or registers are not as they were when its card was opened. */
  | { readonly kind: 'cardOutOfDate'; readonly customer: string }
  /** A register can't name the invoices of a debtor that are meant: they have no number, or one that others have, too. */
  | { readonly kind: 'invoicesNotTold'; readonly customer: string }
  /** Why a letter that was asked for is none; no customer where none was asked for. */
  | { readonly kind: 'noLetter'; readonly why: 'none' | 'unknownDebtor' | 'noInvoices' | 'waits'; readonly customer: string }
  /**
   * A date of letters that is before the earliest one it can be: a letter's own before the as-of date, what is to be paid before the
   * letter.
   */
  | {
      readonly kind: 'letterDates';
      readonly what: 'letterDate' | 'finalPaymentDate' | 'firstInstalment';
      readonly date: string;
      readonly earliest: string;
      /** Empty of all letters. */
      readonly customer: string;
    }
  /** A register without columns, by our headings, that are to be written to. */
  | { readonly kind: 'registerLacksColumns'; readonly sheetName: string; readonly headings: readonly string[] }
  /** 应收参数 without rows, by their keys, that are to be written to. */
  | { readonly kind: 'policyLacksRows'; readonly sheetName: string; readonly paths: readonly string[] }
  /** A template of the user's own that can't be used, and everything that is wrong with it. */
  | { readonly kind: 'badTemplate'; readonly template: TemplateChoice; readonly faults: readonly TemplateFault[] }
  /** This platform lets an add-in save no files. */
  | { readonly kind: 'savingNotPossible' }
  | { readonly kind: 'savingFailed'; readonly name: string; readonly message: string }
  /** Files were saved, and then their letters could not be entered. */
  | { readonly kind: 'lettersNotEntered'; readonly files: readonly string[]; readonly because: RefusalReason }
  /** A sheet, by its name, that is to be summed up, and is not there or says something else by now. */
  | { readonly kind: 'summaryNeedsSheet'; readonly why: 'missing' | 'stale' | 'changed'; readonly name: string }
  /** A number that no row of 催收记录 bears. */
  | { readonly kind: 'noSuchLetter'; readonly number: string }
  /** A letter that is to be struck although it went out. */
  | { readonly kind: 'letterWasSent'; readonly number: string }
  /** Neither a 案件编号 nor a debtor, or several cases: those that there are. */
  | { readonly kind: 'noSuchCase'; readonly value: string; readonly known: readonly string[] }
  /** A case that is not closed. */
  | { readonly kind: 'caseOpen'; readonly customer: string; readonly number: string }
  | { readonly kind: 'nothingMade' }
  | { readonly kind: 'lastVisible' };
