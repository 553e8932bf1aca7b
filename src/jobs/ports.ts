import type { SourceWorkbook } from '../ledger/source';
import type { SheetModel } from '../reports/sheet-model';

/** The spreadsheet program as the jobs see it; excel/ implements it. */
export interface WorkbookPort {
  /** Reads the used cells of every worksheet that could hold a ledger or one of its tables. */
  read(control: JobControl): Promise<SourceWorkbook>;
  /** Adds the sheets to the workbook, all or none. */
  write(sheets: readonly SheetModel[], control: JobControl): Promise<WriteSummary>;
  /** Names already taken by worksheets, tables and defined names, for choosing free ones. */
  takenNames(): Promise<TakenNames>;
}

export interface TakenNames {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  readonly definedNames: readonly string[];
}

export interface WriteSummary {
  readonly sheets: readonly { readonly kind: string; readonly name: string }[];
  /** Round trips to the spreadsheet program. */
  readonly syncs: number;
}

/** How a job tells what it is doing and learns that it should stop. */
export interface JobControl {
  progress(step: ProgressStep): void;
  /** Throws `JobCancelled` once the user has asked to stop. */
  throwIfCancelled(): void;
}

export interface ProgressStep {
  readonly stage: 'reading' | 'reckoning' | 'writing';
  /** What is being read or written: a sheet's name. */
  readonly subject: string;
  readonly done: number;
  readonly total: number;
}

/** Thrown out of a job when its control was told to stop; nothing of the job is left in the workbook. */
export class JobCancelled extends Error {
  override name = 'JobCancelled';
}
