import type { Area } from './area';
import { standingRows } from './engine-cell';
import { KeptLine } from './kept-line';
import { ToldLines } from './told-lines';
import type { CellRows } from './univer-innards';

/** Empties cells of kept lines in an area of the grid, or takes their looks away, or both; tells which stood there. */
export function clearKept(rows: CellRows, area: Area, what: 'all' | 'contents' | 'formats'): ToldLines {
  const told = new ToldLines();
  const keptAt = KeptLine.among(rows);
  for (const row of standingRows(rows, area)) {
    const kept = keptAt(row);
    if (!kept) continue;
    const end = Math.min(kept.width, area.col + area.cols);
    const stood = Array.from({ length: Math.max(0, end - area.col) }, (_, index) => (kept.stands(area.col + index) ? null : undefined));
    if (what !== 'contents') kept.looks = kept.looks.map((look, col) => (col >= area.col && col < end ? undefined : look));
    if (what !== 'formats') for (let col = area.col; col < Math.min(end, kept.values.length); col++) kept.values[col] = undefined;
    if (stood.some((cell) => cell === null)) told.add(row, area.col, stood);
    if (isBare(kept)) Reflect.deleteProperty(rows, row);
  }
  return told;
}

function isBare({ values, looks }: KeptLine): boolean {
  return values.every((value) => value === undefined) && looks.every((look) => look === undefined);
}
