import type { UnreadableReason } from '../files/workbook-file';

/** What is wrong with a command line. */
export type ArgumentFault =
  | { readonly kind: 'unknownOption'; readonly option: string }
  | { readonly kind: 'missingValue'; readonly option: string }
  | { readonly kind: 'needlessValue'; readonly option: string }
  | { readonly kind: 'tooManyFiles'; readonly files: readonly string[] }
  | { readonly kind: 'badDate'; readonly value: string }
  | { readonly kind: 'badLanguage'; readonly value: string }
  | { readonly kind: 'badDateOrder'; readonly value: string }
  | { readonly kind: 'badDecimal'; readonly value: string }
  | { readonly kind: 'badMonthDates'; readonly value: string }
  | { readonly kind: 'badCreditDays'; readonly value: string }
  | { readonly kind: 'badNetting'; readonly value: string }
  | { readonly kind: 'badReports'; readonly value: string }
  | { readonly kind: 'badLetters'; readonly value: string }
  | { readonly kind: 'badUnfinished'; readonly value: string }
  /** `--letter-date` without `--letters`. */
  | { readonly kind: 'letterDateAlone' }
  /** `--archive` without `--case`. */
  | { readonly kind: 'archiveAlone' }
  | { readonly kind: 'badLetterLanguage'; readonly value: string }
  /** `--letter-lang` without `--letters`. */
  | { readonly kind: 'letterLanguageAlone' }
  | { readonly kind: 'summaryWithoutAnalysis' }
  /** `--no-workbook` beside what is written into one, or beside it. */
  | { readonly kind: 'workbookNeeded'; readonly option: string };

/** Why there is no report: something the user can put right. Each becomes one sentence and exit code 2. */
export type ReportFault =
  | ArgumentFault
  | { readonly kind: 'fileMissing'; readonly file: string }
  /** A pipe or a device. */
  | { readonly kind: 'notAFile'; readonly file: string }
  /** The operating system won't give it. */
  | { readonly kind: 'fileNotOpened'; readonly file: string; readonly detail: string }
  | { readonly kind: 'unreadable'; readonly file: string; readonly reason: UnreadableReason; readonly detail?: string }
  /** `stayed`: files of the run that were written by then, and would neither go away nor give way to those that they had replaced. */
  | { readonly kind: 'outputUnwritable'; readonly file: string; readonly detail: string; readonly stayed?: readonly string[] }
  | { readonly kind: 'whichLedger'; readonly sheetNames: readonly string[]; readonly asOne?: true }
  | { readonly kind: 'creditDays'; readonly sheetName: string; readonly rows: number }
  | { readonly kind: 'netReceipts'; readonly sheetName: string; readonly receipts: number; readonly total: string }
  /** `--columns` answers it. */
  | { readonly kind: 'whichColumn'; readonly sentence: string }
  | { readonly kind: 'dateOrder'; readonly sheetName: string; readonly cell: string; readonly value: string }
  /** Questions in the add-in's words, and the option that answers them. */
  | { readonly kind: 'optionNeeded'; readonly sentence: string; readonly option: string }
  /** Questions of the as-of date, in the add-in's words. */
  | { readonly kind: 'whichAsOf'; readonly sentence: string }
  | { readonly kind: 'confirmAsOf'; readonly sentence: string; readonly asOf: string }
  /** `--unfinished` answers it, one of two ways: that of the run, or `leave`. */
  | { readonly kind: 'unfinishedRun'; readonly sentence: string; readonly way: 'finish' | 'undo' }
  /** `--overwrite` answers it. */
  | { readonly kind: 'changedSheets'; readonly sentence: string }
  /** Too large for a workbook, for this reason; its figures may be had. */
  | { readonly kind: 'figuresOnly'; readonly fault: ReportFault }
  /** Reckoning it takes more memory than it may have. */
  | { readonly kind: 'memoryFull'; readonly file: string }
  /** Formulas of which the file holds no value, where nothing is there to reckon them. */
  | { readonly kind: 'notReckoned'; readonly file: string; readonly formulas: number }
  /** The add-in said no; the sentence is its own. `--columns` may help where it made out no ledger. */
  | { readonly kind: 'refused'; readonly sentence: string; readonly isNoLedger?: true; readonly isTooLong?: true };

/** Carries a fault out of the chain of steps to the one place that says it. */
export class ReportRefused extends Error {
  override readonly name = 'ReportRefused';

  constructor(readonly fault: ReportFault) {
    super(fault.kind);
  }
}
