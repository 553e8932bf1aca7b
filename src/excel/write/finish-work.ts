import { applyPages } from './apply-layout';
import { inOrderOfRemoval } from '../keep/journal';
import type { DoneNote, NewLayout } from '../keep/journal-notes';

/** What is there of the things that a note names: sheets by their mark or temporary name, and which names are still defined. */
export interface WorkScene {
  sheetOfMark(id: number): Excel.Worksheet | null;
  /** Null where it is gone already. */
  temporarySheet(name: string): Excel.Worksheet | null;
  namesOfMark(id: number): readonly string[];
  hasName(name: string): boolean;
  /** The names of the run's notes. */
  readonly noteNames: readonly string[];
}

/**
 * Takes away what is old once the new is in place (step 3 of the journal); the result comes to the front afterwards (view-steps.ts).
 * `withLayout` false leaves out what only looks better. Queues only.
 */
export function finishWork(context: Excel.RequestContext, note: DoneNote, scene: WorkScene, withLayout = true): void {
  const { workbook } = context;
  for (const name of note.temporary) deleteSheet(scene.temporarySheet(name));
  for (const { mark, name } of note.oldCharts) scene.sheetOfMark(mark)?.charts.getItemOrNullObject(name).delete();
  for (const id of note.removed) deleteSheet(scene.sheetOfMark(id));
  for (const id of [...note.oldMarks, ...note.removed]) for (const name of scene.namesOfMark(id)) workbook.names.getItem(name).delete();
  for (const layout of note.layouts) {
    const sheet = scene.sheetOfMark(layout.mark);
    if (withLayout) fit(sheet, layout);
  }
  for (const name of inOrderOfRemoval(scene.noteNames)) workbook.names.getItem(name).delete();
}

function fit(sheet: Excel.Worksheet | null, { widths, heights, page }: NewLayout): void {
  if (!sheet) return;
  for (const [column, points] of widths) sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
  for (const [row, rows, points] of heights) sheet.getRangeByIndexes(row, 0, rows, 1).format.rowHeight = points;
  applyPages(sheet, page);
}

/** Excel deletes no very hidden sheet. */
export function deleteSheet(sheet: Excel.Worksheet | null): void {
  if (!sheet) return;
  sheet.visibility = 'Hidden';
  sheet.delete();
}
