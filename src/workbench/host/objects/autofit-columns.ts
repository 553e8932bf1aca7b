import { type Area, intersectAreas } from '../../book/area';
import type { BookSheet } from '../../book/book-sheet';

const PIXELS_A_CHARACTER = 7;
const PADDING = 12;
const WIDEST = 420;
const ROWS_LOOKED_AT = 2000;

/** Widens columns to the texts of their first rows, a Chinese character counting for two. */
export function autofitColumns(sheet: BookSheet, area: Area): void {
  const used = sheet.cells.usedArea();
  const seen = used && intersectAreas(used, area);
  if (!seen) return;
  for (let col = seen.col; col < seen.col + seen.cols; col++) {
    let widest = 0;
    for (let row = seen.row; row < Math.min(seen.row + seen.rows, seen.row + ROWS_LOOKED_AT); row++) {
      widest = Math.max(widest, charactersOf(sheet.cells.text(row, col)));
    }
    sheet.grid.setColumnWidth(col, 1, Math.min(WIDEST, widest * PIXELS_A_CHARACTER + PADDING));
  }
}

function charactersOf(text: string): number {
  let count = 0;
  for (const character of text) count += (character.codePointAt(0) ?? 0) > 0x2e80 ? 2 : 1;
  return count;
}
