/**
 * What a run that was cut short has left to be done, by notes in the workbook that may be anybody's: nothing of it is done before the user
 * has seen it.
 */
export interface UnfinishedRun {
  /** Tells these notes, and what they would do, from any others: an answer counts for what was asked. */
  readonly id: string;
  /** `finish`: the new stands already, and what is old goes; `undo`: what was there before comes back. */
  readonly way: 'finish' | 'undo';
  /** Everything that the user would see change by it. */
  readonly sheets: readonly SheetToSettle[];
}

/** The first of the places meant, in A1. */
export interface FirstPlaces {
  readonly cells: readonly string[];
  readonly more: boolean;
}

/** Places of a sheet; none of them where there is no telling. */
export interface SheetPlaces extends FirstPlaces {
  readonly name: string;
}

/**
 * A sheet, and what becomes of it: it goes, its cells and tables are put back, single cells or rows of it are, or its looks are changed; a
 * table that was changed since stays as it is. Cells are told where it is single ones, as they stand by now.
 */
export interface SheetToSettle extends SheetPlaces {
  readonly fate: 'removed' | 'putBack' | 'cells' | 'fitted' | 'stays';
  /** Rows that are taken out of tables; null where none are. */
  readonly rows: (FirstPlaces & { readonly count: number }) | null;
}

/** `leave`: everything that is in sight stays as it stands by now, and only the notes go. */
export type RunChoice = UnfinishedRun['way'] | 'leave';

/** What the user wants to become of a run. */
export interface RunAnswer {
  readonly run: UnfinishedRun['id'];
  readonly choice: RunChoice;
}

/** What became of a run that was cut short. */
export interface Settlement {
  /** `nothing`: nothing was left to do, as where somebody else has settled it meanwhile. */
  readonly became: RunChoice | 'nothing';
  /** What was not put back, since it was changed after the run. */
  readonly stayed: readonly SheetPlaces[];
}

/**
 * Thrown by a port where a run was cut short, so that the user must be asked first. `isOwn`: this page has written the notes itself, so
 * that a job that writes may settle it unasked.
 */
export class RunCutShort extends Error {
  override name = 'RunCutShort';

  constructor(
    readonly run: UnfinishedRun,
    readonly isOwn: boolean,
  ) {
    super(`A run was cut short; to ${run.way} it would change ${run.sheets.length} sheets.`);
  }
}
