import type { ColumnRole } from '../ledger/reading-choices';
import type { Notice, ProblemReason } from '../ledger/findings';
import type { FunctionTexts } from './functions/function-texts';
import type { PaneTexts } from './pane/pane-texts';
import type { SheetTexts } from './sheets/sheet-texts';

/** Every word that a user meets, by the part of the product that says it. One object of this type a language; the compiler checks the keys. */
export interface Texts {
  /** Between sentences that stand in one line. */
  readonly listSeparator: string;
  readonly reading: ReadingTexts;
  readonly sheets: SheetTexts;
  readonly jobs: JobTexts;
  readonly pane: PaneTexts;
  readonly functions: FunctionTexts;
}

/** Sentences about what a ledger's cells hold. */
export interface ReadingTexts {
  problem(reason: ProblemReason): string;
  notice(notice: Notice): string;
}

/** A sheet and the first of its changed places. */
export interface ChangedPlaces {
  readonly name: string;
  readonly cells: readonly string[];
  readonly more: boolean;
}

/** Refusals, questions and progress of the jobs. */
export interface JobTexts {
  readonly noLedger: string;
  noLedgerOnSheet(sheetName: string): string;
  noSuchSheet(sheetName: string): string;
  /** A sheet that is not there or hidden. */
  sheetNotShown(sheetName: string): string;
  readonly nothingToAge: string;
  /** Amounts that add up beyond what can be reckoned to the cent. */
  readonly sumsTooLarge: string;
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
  /** The sheet that is protected, null where it may be the workbook itself. */
  protected(sheetName: string | null): string;
  readonly tooMuchData: string;
  sheetTooLarge(sheetName: string): string;
  readonly notSupported: string;
  readonly nameTaken: string;
  readonly readOnly: string;
  /** Somebody else changed the same at the same time. */
  readonly conflict: string;
  /** The sheet on which rows are hidden, null where Excel did not say. */
  filtered(sheetName: string | null): string;
  readonly merged: string;
  /** A table of the user's is not as it was read any more: at this cell, or altogether. */
  tableChanged(sheetName: string, cell: string | null): string;
  /** The cell that new rows of a table would go into, with something in it. */
  noRoomBelow(sheetName: string, cell: string): string;
  holdsFormula(sheetName: string, cell: string): string;
  /** A cell that did not take what was written to it. */
  notTaken(sheetName: string, cell: string): string;
  /** A file to be kept in the workbook; both in MB. */
  binaryTooLong(megabytes: string, most: string): string;
  /** Entries found in the workbook in a kept file's place that are not as they were kept. */
  binarySpoilt(count: number): string;
  /** The platform lets an add-in save no files. */
  readonly savingNotPossible: string;
  /** A file that the platform failed to save, with its own words. */
  savingFailed(name: string, message: string): string;
  /** A run of somebody else's may be under way; in so many minutes it counts as cut short. */
  busyElsewhere(minutes: number): string;
  /** Excel stopped answering half-way through. */
  readonly unsettled: string;
  /** Said before anything is written. */
  readonly cannotUndo: string;
  /** Asks before cells that a user changed in our sheets are overwritten, or go with the sheet. */
  changedSheets(sheets: readonly ChangedPlaces[], isRemoval: boolean): string;
  /** Why a month that was there was not written anew in its place. */
  madeBeside(sheetNames: readonly string[]): string;
  readonly repaired: string;
  /** Columns chosen earlier that are not there any more, or without which the ledger can't be made out, by role. */
  chosenColumnsUnused(sheetName: string, roles: readonly ColumnRole[]): string;
  /** A cell, with its sheet, that a formula's answer would cover, and what stands in it. */
  cellsInTheWay(cell: string, value: string): string;
  /** The active cell, with its sheet: a formula's answer would reach beyond the sheet. */
  noRoom(cell: string): string;
  readonly nothingMade: string;
  whichMonth(periods: readonly string[]): string;
  /** Stands for the ledger's sheet among the months. */
  readonly whichMonthLedgerGone: string;
  readonly lastVisible: string;
  /** What Excel itself said, for a fault that has no sentence of its own. */
  excelFailed(code: string, message: string): string;
}
