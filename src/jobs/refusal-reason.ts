import type { Notice } from '../ledger/findings';
import type { PolicyCellFault } from '../policy/sheet/policy-cell-fault';
import type { WorkbookRefusal } from './ports/workbook-refusal';

/** Why a job would not, as data: it becomes a sentence where it is shown, in the language spoken there. */
export type RefusalReason =
  /** What the spreadsheet program would not do. */
  | WorkbookRefusal
  /** The user stopped it. */
  | { readonly kind: 'cancelled' }
  /** A member of the request that is no good, as it came. */
  | { readonly kind: 'badRequest'; readonly field: string; readonly value: string }
  /** Cells of 应收参数 that are no good (R30). */
  | { readonly kind: 'badPolicy'; readonly faults: readonly PolicyCellFault[] }
  /** Amounts that add up beyond what can be reckoned to the cent. */
  | { readonly kind: 'sumsTooLarge' }
  /** On the sheet that was asked for, null for the whole workbook. */
  | { readonly kind: 'noLedger'; readonly sheetName: string | null }
  | { readonly kind: 'noSuchSheet'; readonly sheetName: string }
  /** A sheet that is not there or hidden. */
  | { readonly kind: 'sheetNotShown'; readonly sheetName: string }
  /** No row counts at the date; with what is said of those after it. */
  | { readonly kind: 'nothingToAge'; readonly later: readonly Notice[] }
  /** A cell, with its sheet, that a formula's answer would cover, and what stands in it. */
  | { readonly kind: 'cellsInTheWay'; readonly cell: string; readonly value: string }
  /** The active cell, with its sheet: a formula's answer would reach beyond the sheet. */
  | { readonly kind: 'noRoom'; readonly cell: string }
  | { readonly kind: 'nothingMade' }
  | { readonly kind: 'lastVisible' };
