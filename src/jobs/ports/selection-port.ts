import type { CellValue } from '../../cells/cell-value';
import type { JobControl } from './job-control';

/** What the user has selected in the spreadsheet program. */
export interface SelectionPort {
  /**
   * The rows of all selected areas in which anything stands, whole and without those that are hidden, as by a filter; null where no cells
   * are selected.
   */
  read(control: JobControl): Promise<SelectedRows | null>;
}

/** Rows of one sheet, from top to bottom, each once. */
export interface SelectedRows {
  readonly sheet: string;
  readonly rows: readonly SelectedRow[];
}

export interface SelectedRow {
  /** 0-based on the sheet. */
  readonly row: number;
  /** From the sheet's first used column to its last. */
  readonly values: readonly CellValue[];
}
