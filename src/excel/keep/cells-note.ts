import type { Area } from '../../cells/area';
import type { CellValue } from '../../cells/cell-value';
import { nullable } from '../../cells/parse/absent';
import { array } from '../../cells/parse/array';
import { object } from '../../cells/parse/object';
import { bad, good, type Parser } from '../../cells/parse/parser';
import { boolean, string } from '../../cells/parse/plain-values';
import { refine } from '../../cells/parse/refine';
import { columnNumber, keptNumber, notedArea, rowCount, rowNumber } from './note-numbers';

/*
 * Cells of the user's own cannot be switched over as sheets of ours are: rows that come and cells that change stand where the user has them, from
 * the first moment. So a run that changes tables goes two steps:
 *
 * 1. The note `cells` says which cells are about to be written, what stands in them and what will, and how many rows each table has; hidden names
 *    refer to the tables, so that these are found under any sheet's name and wherever rows above have pushed them. Then, in the same batch, rows are added and cells written, and they are read back.
 * 2. Once all cells hold what was written, the last batch leaves a stamp (stamps.ts) and the note `written`, the turning point. Then new rows of a
 *    plain table get the look of the row above, which could not be put back; and the notes go, `written` last.
 *
 * With `written`, the rest of step 2 is done again. With `cells` alone, the cells get what stood in them and added rows go; what does not hold what
 * the run wrote is somebody else's by then, and stays, which is told.
 */

/** A cell that is written, as it was and will be. */
export interface NotedCell {
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  /** Whether that is a text, and neither an error nor nothing. */
  readonly wasText: boolean;
  readonly formatBefore: string;
  /** Null where the format stays. */
  readonly format: string | null;
  readonly after: CellValue;
}

/** A table that is changed. */
export interface NotedTable {
  /** Its cells from the headings on, to which its hidden name refers: these move with rows that are put in elsewhere. */
  readonly place: Area;
  /** The Excel table; null for cells under headings. */
  readonly name: string | null;
  /** Rows between headings and totals. */
  readonly rows: number;
  /** Rows that are added behind those. */
  readonly added: number;
  /** Cells of the added rows; they go with their rows. */
  readonly newCells: readonly Pick<NotedCell, 'row' | 'column' | 'after'>[];
  readonly cells: readonly NotedCell[];
}

export interface CellsNote {
  readonly stamp: number;
  /** In the order in which they are written. The sheet of each is what its hidden name refers to. */
  readonly tables: readonly NotedTable[];
}

/** New rows of a plain table, and the row whose look they get. */
export interface NotedLook {
  /** The table's place in the list. */
  readonly table: number;
  readonly from: Area;
  readonly to: Area;
  /** Number formats that the new cells need in place of those of the row above. */
  readonly formats: readonly { readonly row: number; readonly column: number; readonly format: string }[];
}

export interface WrittenNote {
  readonly stamp: number;
  readonly looks: readonly NotedLook[];
}

const cellValue: Parser<CellValue> = (value) =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? good(value) : bad('cell value', value);

const notedTable: Parser<NotedTable> = object({
  place: notedArea,
  name: nullable(string),
  rows: rowCount,
  added: rowCount,
  newCells: array(object({ row: rowNumber, column: columnNumber, after: cellValue })),
  cells: array(
    object({
      row: rowNumber,
      column: columnNumber,
      before: cellValue,
      wasText: boolean,
      formatBefore: string,
      format: nullable(string),
      after: cellValue,
    }),
  ),
});

/** The rows that an Excel table gets, in its columns that are known: behind those that it had, below its headings. */
export function addedRows({ place, rows, added }: Pick<NotedTable, 'place' | 'rows' | 'added'>): Area {
  return { row: place.row + 1 + rows, column: place.column, rows: added, columns: place.columns };
}

/** The user is told of a table where it stands: a note that tells of cells elsewhere is none. */
function isWithinItsPlace(noted: NotedTable): boolean {
  return (
    noted.cells.every((cell) => isWithin(cell, noted.place)) &&
    noted.newCells.every((cell) => isWithin(cell, addedRows(noted))) &&
    (noted.name !== null || noted.added === 0)
  );
}

function isWithin({ row, column }: Pick<NotedCell, 'row' | 'column'>, area: Area): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

export const cellsNote: Parser<CellsNote> = object({
  stamp: keptNumber,
  tables: array(refine(notedTable, 'cells of its own', isWithinItsPlace)),
});

export const writtenNote: Parser<WrittenNote> = object({
  stamp: keptNumber,
  looks: array(
    object({
      table: rowCount,
      from: notedArea,
      to: notedArea,
      formats: array(object({ row: rowNumber, column: columnNumber, format: string })),
    }),
  ),
});
