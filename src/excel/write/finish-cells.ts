import type { WrittenNote } from '../keep/cells-note';
import { inOrderOfRemoval } from '../keep/journal';
import { removeStamps } from '../keep/stamps';
import { rangeOf } from './apply-layout';

/** What is there of the things that a note of cells names. */
export interface CellsScene {
  /** By the table's place in the note; null where the sheet is gone. */
  sheetOfTable(table: number): Excel.Worksheet | null;
  /** Stamps of runs before. */
  readonly oldStamps: readonly number[];
  /** The names of the run's notes. */
  readonly noteNames: readonly string[];
}

/** Gives new rows their look and takes the notes away, once all cells hold what was written (step 2 of cells-note.ts). Queues only. */
export function finishCells(context: Excel.RequestContext, { looks }: WrittenNote, scene: CellsScene): void {
  for (const { table, from, to, formats } of looks) {
    const sheet = scene.sheetOfTable(table);
    if (!sheet) continue;
    rangeOf(sheet, to).copyFrom(rangeOf(sheet, from), 'Formats');
    for (const { row, column, format } of formats) sheet.getRangeByIndexes(row, column, 1, 1).numberFormat = [[format]];
  }
  removeStamps(context, scene.oldStamps);
  for (const name of inOrderOfRemoval(scene.noteNames)) context.workbook.names.getItem(name).delete();
}
