import type { DoneNote, SheetView } from '../keep/journal-notes';
import { applyFreeze } from './apply-layout';

/**
 * The steps by which sheets get what shows in their window alone, and the result comes to the front; each queues only. They come after the
 * work: with another workbook's window in front Excel refuses them (office-js #6365). Panes are frozen on the active sheet alone, for on
 * others Excel has frozen the wrong ones, sent the wrong events or failed (#3148, #2196, #2014), and a sheet comes to the front in a later
 * batch than the one that adds it (#930). Where nothing comes to the front, the user is back where they were.
 */
export function viewSteps(
  { views, front }: Pick<DoneNote, 'views' | 'front'>,
  sheetOfMark: (id: number) => Excel.Worksheet | null,
  was: Excel.Worksheet | null,
): (() => void)[] {
  const leaves = views.some(isFrozen);
  const last = front === null ? (leaves ? was : null) : sheetOfMark(front);
  return [...views.map((view) => () => show(sheetOfMark(view.mark), view)), ...(last ? [() => last.activate()] : [])];
}

function show(sheet: Excel.Worksheet | null, view: SheetView): void {
  if (!sheet) return;
  if (view.hidesGridlines) sheet.showGridlines = false;
  if (!isFrozen(view)) return;
  sheet.activate();
  applyFreeze(sheet, view.freeze);
}

function isFrozen({ freeze: { rows, columns } }: SheetView): boolean {
  return rows > 0 || columns > 0;
}
