import type { Notice, ProblemReason } from '../ledger/findings';
import type { ColumnRole } from '../ledger/source';
import type { FunctionTexts } from './function-texts';
import type { SheetTexts } from './sheet-texts';

/** Every word that a user meets, by the part of the product that says it. One object of this type a language; the compiler checks the keys. */
export interface Texts {
  readonly reading: ReadingTexts;
  readonly sheets: SheetTexts;
  readonly jobs: JobTexts;
  readonly functions: FunctionTexts;
}

/** Sentences about what a ledger's cells hold. */
export interface ReadingTexts {
  problem(reason: ProblemReason): string;
  notice(notice: Notice): string;
}

/** Refusals, questions and progress of the jobs. */
export interface JobTexts {
  readonly noLedger: string;
  noLedgerOnSheet(sheetName: string): string;
  noSuchSheet(sheetName: string): string;
  readonly nothingToAge: string;
  badAsOf(value: string): string;
  badRequest(field: string, value: string): string;
  whichLedger(sheetNames: readonly string[]): string;
  /** Asks for a column by the heading it is usually found under; `columns` are letters. */
  whichColumn(sheetName: string, role: ColumnRole, columns: readonly string[]): string;
  dateOrder(cell: string, value: string): string;
  sheetsTooLarge(sheetNames: readonly string[]): string;
  leftOut(word: string): string;
  readonly cancelled: string;
  readonly cellBeingEdited: string;
  readonly protected: string;
  readonly tooMuchData: string;
  sheetTooLarge(sheetName: string): string;
  readonly notSupported: string;
  readonly nameTaken: string;
  /** What Excel itself said, for a fault that has no sentence of its own. */
  excelFailed(code: string, message: string): string;
}
