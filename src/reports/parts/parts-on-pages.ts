import type { Area } from '../../cells/area';
import { lineHeight } from '../../sheets/paragraph';
import type { SheetModel } from '../../sheets/sheet-model';

/** Printers and programs measure differently: so much of a page is counted on. */
const countedOn = 0.95;

/** Lays the parts, by their first rows, onto pages so that none is cut that goes on one; the first begins with the sheet. */
export function partsOnPages(model: SheetModel, parts: readonly number[], pagePoints: number): SheetModel {
  const heights = new Map(model.rowHeights.map(({ row, height }) => [row, height]));
  const ends = [...model.blocks.map(({ row, cells }) => row + cells.length), ...model.charts.map(({ place }) => place.row + place.rows)];
  const end = Math.max(0, ...ends);
  const room = pagePoints * countedOn;
  const starts = [0];
  let used = 0;
  // A part of which nothing stands there needs no page.
  const rows = [0, ...parts.filter((row) => row < end)];
  for (const [index, row] of rows.entries()) {
    let points = 0;
    for (let at = row; at < (rows[index + 1] ?? end); at += 1) points += heights.get(at) ?? lineHeight;
    // The row between two parts may fall off the page.
    if (used > 0 && used + points - lineHeight > room) {
      starts.push(row);
      used = 0;
    }
    used += points;
    // A part longer than a page goes on upon the next.
    if (points > room) used %= room;
  }
  const printAreas = starts.map(
    (row, index): Area => ({ row, column: 0, rows: (starts[index + 1] ?? end) - row, columns: model.columnWidths.length }),
  );
  return { ...model, pageSetup: { ...model.pageSetup, printAreas } };
}
