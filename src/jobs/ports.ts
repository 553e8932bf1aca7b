import type { SourceWorkbook } from '../ledger/source';
import type { SheetModel } from '../reports/sheet-model';

/** The spreadsheet program as the jobs see it; excel/ implements it. One port serves one job. */
export interface WorkbookPort {
  /** Reads the used cells of every worksheet that could hold a ledger or one of its tables. */
  read(control: JobControl): Promise<WorkbookReading>;
  /** Adds the sheets to the workbook, all or none. */
  write(sheets: readonly SheetModel[], control: JobControl): Promise<WriteSummary>;
  /** Names already taken by worksheets, tables and defined names, for choosing free ones. */
  takenNames(): Promise<TakenNames>;
}

/** What a workbook holds, and which of its sheets were too large to be read. */
export interface WorkbookReading {
  readonly workbook: SourceWorkbook;
  readonly sheetsTooLarge: readonly string[];
}

export interface TakenNames {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  readonly definedNames: readonly string[];
}

export interface WriteSummary {
  readonly sheets: readonly { readonly kind: string; readonly name: string }[];
  /** Round trips to the spreadsheet program, those of the reading included. */
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

/** Why the spreadsheet program would not do what a job asked, as data; texts/ turns it into a sentence. */
export type WorkbookRefusal =
  | { readonly kind: 'cellBeingEdited' }
  | { readonly kind: 'protected' }
  | { readonly kind: 'tooMuchData' }
  | { readonly kind: 'sheetTooLarge'; readonly sheetName: string }
  | { readonly kind: 'notSupported' }
  | { readonly kind: 'nameTaken' }
  | { readonly kind: 'failed'; readonly code: string; readonly message: string };

/** Thrown by a port for a fault that a user can meet and understand. */
export class WorkbookRefused extends Error {
  override name = 'WorkbookRefused';

  constructor(readonly refusal: WorkbookRefusal) {
    super(refusal.kind === 'failed' ? `${refusal.code}: ${refusal.message}` : refusal.kind);
  }
}
