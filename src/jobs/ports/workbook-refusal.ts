import type { SheetPlaces } from './unfinished-run';

/** Why the spreadsheet program would not do what a job asked, as data; texts/ turns it into a sentence. */
export type WorkbookRefusal =
  | { readonly kind: 'cellBeingEdited' }
  /** Of a sheet where it is known which, else of the workbook or a sheet. */
  | { readonly kind: 'protected'; readonly sheetName?: string }
  | { readonly kind: 'tooMuchData' }
  | { readonly kind: 'sheetTooLarge'; readonly sheetName: string }
  | { readonly kind: 'notSupported' }
  | { readonly kind: 'nameTaken' }
  | { readonly kind: 'readOnly' }
  /** Somebody else changed the same cells or sheets at the same time. */
  | { readonly kind: 'conflict' }
  /** Rows are hidden where something is to be written: on a sheet where it is known which. */
  | { readonly kind: 'filtered'; readonly sheetName?: string }
  | { readonly kind: 'merged' }
  /** A table of the user's is not as it was read: at this cell, or altogether. */
  | { readonly kind: 'tableChanged'; readonly sheetName: string; readonly cell: string | null }
  /** The cell below a table, in which something stands where a new row would go. */
  | { readonly kind: 'noRoomBelow'; readonly sheetName: string; readonly cell: string }
  /** A cell to be changed that the user has a formula in. */
  | { readonly kind: 'holdsFormula'; readonly sheetName: string; readonly cell: string }
  /** A cell that, written to, holds something else, as one that is merged with another does. */
  | { readonly kind: 'notTaken'; readonly sheetName: string; readonly cell: string }
  /** A file to be kept in the workbook; both in bytes. */
  | { readonly kind: 'binaryTooLong'; readonly bytes: number; readonly most: number }
  /** A run of another session is under way, or was cut short a moment ago: in so many minutes it is settled by whoever comes. */
  | { readonly kind: 'busyElsewhere'; readonly minutes: number }
  /**
   * The program would not, most likely because the user has gone to another workbook's window or has selected several sheets; nothing was
   * changed.
   */
  | { readonly kind: 'elsewhere'; readonly code: string; readonly message: string }
  /** It stopped answering half-way, perhaps because the user is elsewhere; the next job brings the work to an end. */
  | { readonly kind: 'unsettled'; readonly isElsewhere?: true }
  /** A run that did not come to its end was undone, but for places that somebody has changed since. */
  | { readonly kind: 'partlyUndone'; readonly stayed: readonly SheetPlaces[] }
  | { readonly kind: 'failed'; readonly code: string; readonly message: string };

/** Thrown by a port for a fault that a user can meet and understand. */
export class WorkbookRefused extends Error {
  override name = 'WorkbookRefused';

  constructor(readonly refusal: WorkbookRefusal) {
    super(refusal.kind === 'failed' || refusal.kind === 'elsewhere' ? `${refusal.code}: ${refusal.message}` : refusal.kind);
  }
}
