import type { CasePackReport } from '../cli/case-outcome';
import type { EvidenceReport } from '../cli/evidence-outcome';
import type { LettersLacking } from '../cli/letters-lacking';
import type { NotClaimed } from '../cli/letters-outcome';
import type { SettledRun } from '../cli/month-workbook';
import type { NotCarried, UnreadableReason } from '../files/workbook-file';

/** Languages the command speaks. */
export type Language = 'zh-CN' | 'en-US';

/** Every word that the workbench itself says. One object of this type a language; the compiler checks the keys. */
export interface WorkbenchWords {
  readonly faults: FaultWords;
  readonly summary: SummaryWords;
  readonly notices: NoticeWords;
  readonly usage: string;
  /** Of the file that the command writes, without its ending. */
  outputName(ledgerName: string, period: string): string;
  progress(step: ProgressStep): string;
  crash(detail: string): string;
}

/** One clear sentence for each thing that a user can put right. */
export interface FaultWords {
  unknownOption(option: string): string;
  missingValue(option: string): string;
  needlessValue(option: string): string;
  tooManyFiles(count: number): string;
  badDate(value: string): string;
  badLanguage(value: string): string;
  badDateOrder(value: string): string;
  badReports(value: string, known: readonly string[]): string;
  fileMissing(file: string): string;
  notAFile(file: string): string;
  fileNotOpened(file: string, detail: string): string;
  unreadable(file: string, reason: UnreadableReason, detail: string): string;
  outputUnwritable(file: string, detail: string, stayed: readonly string[]): string;
  badDecimal(value: string): string;
  badMonthDates(value: string): string;
  /** What the add-in asks, and the option that answers it. */
  optionNeeded(sentence: string, option: string): string;
  badCreditDays(value: string): string;
  badNetting(value: string): string;
  whichLedger(sheetNames: readonly string[], asOne: boolean): string;
  creditDays(sheetName: string, rows: number): string;
  netReceipts(sheetName: string, receipts: number, total: string): string;
  whichColumn(sentence: string): string;
  noLedger(sentence: string): string;
  dateOrder(cell: string, value: string): string;
  whichAsOf(sentence: string): string;
  confirmAsOf(sentence: string, asOf: string): string;
  badLetters(value: string): string;
  readonly letterDateAlone: string;
  badLetterLanguage(value: string): string;
  readonly letterLanguageAlone: string;
  readonly archiveAlone: string;
  readonly summaryWithoutAnalysis: string;
  workbookNeeded(option: string): string;
  /** Too large for a workbook, as the sentence says; how to have the figures. */
  figuresOnly(sentence: string): string;
  memoryFull(file: string): string;
  notReckoned(file: string, formulas: number): string;
  changedSheets(sentence: string): string;
  badUnfinished(value: string): string;
  unfinishedRun(sentence: string, way: 'finish' | 'undo'): string;
}

/** Words of the printed summary. */
export interface SummaryWords {
  title(ledgerName: string, sheetName: string): string;
  asOf(day: string, source: 'given' | 'titleRow' | 'newestMonth'): string;
  basis(basis: 'receipts' | 'settlements' | 'snapshot'): string;
  rows(count: number): string;
  readonly standing: string;
  readonly balance: string;
  readonly share: string;
  readonly customer: string;
  readonly overdue: string;
  /** Under the table where what is overdue exceeds a balance. */
  readonly overdueBesideCredits: string;
  readonly longestDaysOverdue: string;
  readonly penalty: string;
  readonly total: string;
  otherCustomers(count: number): string;
  /** Ticked only where the ledger's own figures agree. */
  tieOut(
    ledgerBalance: string,
    reportBalance: string,
    difference: string,
    tie: { readonly isZero: boolean; readonly agrees: boolean; readonly sentence: string },
  ): string;
  problems(count: number): string;
  problem(place: string, value: string, reason: string): string;
  notices(count: number): string;
  leftOut(count: number): string;
  debtors(count: number): string;
  /** In place of a level where nothing that is owed has an age. */
  unratedDebtor(name: string, balance: string): string;
  debtor(name: string, balance: string, level: string, score: string): string;
  /** The work of the day, which stands on its sheet (R41). */
  work(count: number): string;
  /** Customers that are graded (R36). */
  grades(count: number): string;
  /** null: nothing is known of it. */
  graded(name: string, grade: string | null, daysLate: string | null, limit: string | null): string;
  furtherGrades(count: number): string;
  /** Why nobody is graded (R36, R9). */
  readonly noGrades: string;
  /** How many there are of each urgency. */
  alerts(count: number, urgencies: Readonly<Record<'now' | 'week' | 'month', number>>): string;
  readonly urgencies: Readonly<Record<'now' | 'week' | 'month', string>>;
  /** How many more there are than are printed. */
  furtherAlerts(count: number): string;
  alert(urgency: string, customer: string, amount: string, rule: string, action: string): string;
  /** Customer of an alert that concerns the company itself. */
  readonly company: string;
  unchecked(count: number): string;
  letters(count: number, rows: number): string;
  letter(customer: string, stage: 1 | 2 | 3 | null, total: string, number: string): string;
  /** Penalty on the sheets = in the letter + what it does not claim, part by part. */
  penaltyTieOut(onSheets: string, inLetter: string, parts: readonly string[]): string;
  notClaimedPart(reason: NotClaimed['reason'], invoices: number, amount: string): string;
  lettersHeld(count: number): string;
  lettersWaiting(customers: readonly string[]): string;
  /** Letters of before that were not sent, and what to do before they can be written again. */
  lettersUnsent(letters: readonly { readonly customer: string; readonly number: string }[]): string;
  written(file: string): string;
}

/** What the command itself has to point out, beside the add-in's notices. */
export interface NoticeWords {
  /** Why there are figures and no workbook, where one was wanted. */
  readonly tooLargeForWorkbook: string;
  /** Formulas that were taken by the values that the file holds. */
  formulasAsSaved(count: number): string;
  replaced(file: string): string;
  /** Letters with marks in place of what is missing. */
  /** Letters that claim less penalty than the sheets show, and how much less. */
  penaltyNotClaimed(letters: number, amounts: readonly { readonly currency: string; readonly amount: string }[]): string;
  /** Which data are missing in letters that bear marks for them, and how to give them. */
  lettersMarked(lacking: LettersLacking): string;
  /** Debtors whose letters are in Chinese, since there is none of their kind in the language that was wanted. */
  lettersInChinese(customers: readonly string[]): string;
  /**
   * Debtors whose letters refer to none before them, with the numbers or dates of those before: the log does not show that they went out.
   */
  notShownSent(letters: readonly { readonly customer: string; readonly before: readonly string[] }[]): string;
  /** What became of a run that was cut short; with the sheets on which something was not put back. */
  settled(run: SettledRun): string;
  /** What the pack of a case holds, what it lacks, and what is not in it and why. */
  packed(pack: CasePackReport): string;
  /** How many registered files are as they were, with each that is not. */
  evidence(report: EvidenceReport): string;
  saved(file: { readonly path: string; readonly replaced: boolean }): string;
  notCarried(part: NotCarried): string;
}

/** What the command is busy with, in this order; `collecting`, `reckoning` and `writing` are the add-in's own steps. */
export type ProgressStep =
  | 'building'
  | 'reading'
  | 'opening'
  | 'collecting'
  | 'reckoning'
  | 'writing'
  | 'composing'
  | 'calculating'
  | 'saving';
