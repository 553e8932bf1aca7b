import type { ChangedSheet } from './changed-sheet';
import type { JobControl } from './job-control';
import type { MadeSheet } from './made-sheet';
import type { SourceWorkbook } from '../../cells/source-workbook';
import type { WorkbookMemory } from '../month/look-contract';
import type { NamesInUse } from '../../reports/report-names';
import type { SheetModel } from '../../sheets/sheet-model';
import type { RunAnswer, Settlement } from './unfinished-run';

/**
 * The spreadsheet program as the jobs see it; excel/ implements it. One port serves one job. Whatever reads or writes throws `RunCutShort`
 * where a run was cut short and the user must be asked what becomes of it.
 */
export interface WorkbookPort {
  /** Reads the used cells of every worksheet that could hold a ledger or one of its tables. */
  read(control: JobControl): Promise<WorkbookReading>;
  /** Names that are taken, and the sheets that we made. */
  inventory(): Promise<SheetInventory>;
  /**
   * Brings a run that was cut short to an end, and says what became of it. Without an answer of the user's only where this page has begun
   * it, or where nothing that the user sees changes by it.
   */
  settle(answer: RunAnswer | null): Promise<Settlement>;
  /**
   * The given sheets of ours in which cells are not as we left them; where they are to be written anew by these models, also those that
   * were never ours, whatever their marks say.
   */
  changesIn(sheets: readonly MadeSheet[], control: JobControl, models?: readonly SheetModel[]): Promise<ChangedSheet[]>;
  /**
   * As `changesIn`, at a price that every look can pay: the newest sheets are compared whole while they are small; of the others only what
   * is missing at their end is told.
   */
  changesAtAGlance(sheets: readonly MadeSheet[], control: JobControl): Promise<ChangedSheet[]>;
  /** Writes the sheets into the workbook, all or none. */
  write(write: MonthWrite, control: JobControl): Promise<WriteSummary>;
  /** Takes sheets of ours away, all or none; can be stopped until they go. */
  remove(sheets: readonly MadeSheet[], control: JobControl): Promise<WriteSummary>;
  /** What was remembered of this workbook. */
  memory(): Promise<WorkbookMemory>;
  /** Remembers this in place of what was remembered before; ledgers whose sheet is gone are left out. */
  remember(memory: WorkbookMemory): Promise<void>;
  /** Brings a sheet to the front and selects a cell of it; false where there is no such sheet. */
  show(sheet: string, cell: string | null): Promise<boolean>;
  /**
   * Adds sheets that are the user's from then on, behind the others, all or none; the first comes to the front, or none. Says what they are
   * called.
   */
  addSheets(sheets: readonly SheetModel[], control: JobControl, front?: 'first' | 'none'): Promise<string[]>;
  /** Takes sheets away that the same job has added and that did not come to the front, as what was to go with them could not be written. */
  takeBack(sheets: readonly string[]): Promise<void>;
  /** Writes a formula into the active cell, unless a cell that it fills holds something or lies beyond the sheet. */
  insertFormula(insertion: FormulaInsertion): Promise<InsertionAnswer>;
}

/** A formula, and how many cells its answer takes. */
export interface FormulaInsertion {
  readonly formula: string;
  readonly rows: number;
  readonly columns: number;
  /** Columns of the answer that hold dates, 0-based. */
  readonly dateColumns: readonly number[];
}

/**
 * Where it was written, the first cell that stands in the way, or the active cell, from which the sheet's edge is too near; all with their
 * sheet, as `Sheet1!B2`.
 */
export type InsertionAnswer =
  | { readonly kind: 'written'; readonly cell: string }
  | { readonly kind: 'noRoom'; readonly cell: string }
  | { readonly kind: 'inTheWay'; readonly cell: string; readonly value: string };

/** What a workbook holds, and which of its sheets were too large to be read. */
export interface WorkbookReading {
  readonly workbook: SourceWorkbook;
  readonly sheetsTooLarge: readonly string[];
  readonly memory: WorkbookMemory;
  /** Whether a run that had been cut short was brought to an end first. */
  readonly repaired: boolean;
  /** Whether a run has left notes of which nothing shows, such as temporary sheets; the next writing takes them away. */
  readonly notesLeft: boolean;
}

export interface SheetInventory extends NamesInUse {
  readonly visibleSheets: readonly string[];
  readonly made: readonly MadeSheet[];
  /** Whether this Excel can give a table another size. */
  readonly resizesTables: boolean;
}

/** The sheets of one ledger's month. */
export interface MonthWrite {
  readonly sheets: readonly SheetWrite[];
  readonly ledgerSheet: string | null;
  readonly period: string;
  readonly language: string;
  /** Tells this ledger, as it was read, from the same ledger after a change: a short text, kept with each sheet's mark. */
  readonly source: string;
  /** The kind of the sheet that comes to the front; null leaves the user's there. */
  readonly front: string | null;
}

export interface SheetWrite {
  readonly model: SheetModel;
  /** The sheet of ours that is written anew; null makes a new one. Its tables and the model's are the same but for their last row. */
  readonly replaces: MadeSheet | null;
  /** As the write's, for a sheet that is made from more than the ledger. */
  readonly source?: string;
}

export interface WriteSummary {
  readonly sheets: readonly { readonly kind: string; readonly name: string }[];
  /** Round trips to the spreadsheet program, those of the reading included. */
  readonly syncs: number;
}
