import { nullable } from '../../cells/parse/absent';
import { array, tuple } from '../../cells/parse/array';
import { jsonText } from '../../cells/parse/json-text';
import { object } from '../../cells/parse/object';
import type { Parser } from '../../cells/parse/parser';
import { boolean, string } from '../../cells/parse/plain-values';
import { cellsNote, writtenNote, type CellsNote, type WrittenNote } from './cells-note';
import { columnCount, columnNumber, keptNumber, notedArea, points, rowCount, rowNumber } from './note-numbers';
import type { PageSetup, SheetModel } from '../../sheets/sheet-model';

/** How a sheet that was written anew is fitted to its cells; sizes in points. */
export interface NewLayout {
  readonly mark: number;
  /** Column and width, of columns that get wider: a width that the user chose stays where it is enough, a hidden one stays hidden. */
  readonly widths: readonly (readonly [column: number, points: number])[];
  readonly heights: readonly (readonly [row: number, rows: number, points: number])[];
  readonly page: Pick<PageSetup, 'fitToPagesWide' | 'titleRows' | 'titleColumns' | 'printAreas'>;
}

/** What of a sheet shows in its window alone. */
export interface SheetView {
  readonly mark: number;
  readonly freeze: SheetModel['freeze'];
  readonly hidesGridlines: boolean;
}

/** A sheet of ours as it was before it is written anew. */
export interface RewrittenSheet {
  readonly mark: number;
  /** The temporary sheet that holds its old cells. */
  readonly kept: string;
  /** From A1 on: all that is copied. */
  readonly rows: number;
  readonly columns: number;
  readonly tables: readonly { readonly name: string; readonly address: string }[];
  /** All that were on it: what comes beside them is new. A chart has no name of ours before it has been added. */
  readonly charts: readonly string[];
}

export interface StagingNote {
  readonly temporary: readonly string[];
}

export interface SwitchingNote {
  readonly rewritten: readonly RewrittenSheet[];
  /** Defined names that change, with their formula of before; null for new ones. */
  readonly names: readonly { readonly name: string; readonly formula: string | null }[];
  readonly newMarks: readonly number[];
  /** Those of the new marks whose sheets are new. */
  readonly newSheets: readonly number[];
}

export interface DoneNote {
  readonly temporary: readonly string[];
  readonly oldMarks: readonly number[];
  readonly oldCharts: readonly { readonly mark: number; readonly name: string }[];
  readonly layouts: readonly NewLayout[];
  readonly views: readonly SheetView[];
  /** Marks whose sheets go with them. */
  readonly removed: readonly number[];
  /** The mark of the sheet that comes to the front. */
  readonly front: number | null;
}

export interface Journal {
  readonly staging: StagingNote | null;
  readonly switching: SwitchingNote | null;
  readonly done: DoneNote | null;
  readonly cells: CellsNote | null;
  readonly written: WrittenNote | null;
}

const stagingNote: Parser<StagingNote> = object({ temporary: array(string) });

const switchingNote: Parser<SwitchingNote> = object({
  rewritten: array(
    object({
      mark: keptNumber,
      kept: string,
      rows: rowCount,
      columns: columnCount,
      tables: array(object({ name: string, address: string })),
      charts: array(string),
    }),
  ),
  names: array(object({ name: string, formula: nullable(string) })),
  newMarks: array(keptNumber),
  newSheets: array(keptNumber),
});

const doneNote: Parser<DoneNote> = object({
  temporary: array(string),
  oldMarks: array(keptNumber),
  oldCharts: array(object({ mark: keptNumber, name: string })),
  layouts: array(
    object({
      mark: keptNumber,
      widths: array(tuple(columnNumber, points)),
      heights: array(tuple(rowNumber, rowCount, points)),
      page: object({
        fitToPagesWide: rowCount,
        titleRows: nullable(object({ first: rowNumber, last: rowNumber })),
        titleColumns: nullable(object({ first: columnNumber, last: columnNumber })),
        printAreas: array(notedArea),
      }),
    }),
  ),
  views: array(object({ mark: keptNumber, freeze: object({ rows: rowCount, columns: columnCount }), hidesGridlines: boolean })),
  removed: array(keptNumber),
  front: nullable(keptNumber),
});

/** What each note is read by, under its hash. */
export const noteParsers: { readonly [Kind in keyof Journal]: Parser<Journal[Kind]> } = {
  staging: jsonText(stagingNote),
  switching: jsonText(switchingNote),
  done: jsonText(doneNote),
  cells: jsonText(cellsNote),
  written: jsonText(writtenNote),
};
