import { intersectAreas, subtractArea, type Area } from '../../book/area';
import type { BookSheet } from '../../book/book-sheet';
import type { BookTable } from '../../book/book-tables';
import type { ConditionalFormat } from '../../book/conditional-format';
import { apiNotFound, filteredRangeConflict, mergedRangeConflict } from '../host-error';
import { guardCells, guardSheet } from './sheet-guard';

/**
 * `Range.copyFrom` between sheets at the same place: what stands in the cells, or how they look (conditional formats and merges included).
 */
export function copyCells(source: BookSheet, target: BookSheet, area: Area, what: 'formulas' | 'formats'): void {
  if (what === 'formulas') {
    guardCells(target, area);
    if (!haveSameMerges(source, target, area)) throw mergedRangeConflict();
    target.cells.takeFormulas(source.cells, area);
    return;
  }
  guardSheet(target, 'formatCells');
  target.grid.unmerge(area);
  for (const merge of source.grid.merges) if (intersectAreas(merge, area)) target.grid.merge(merge);
  target.cells.takeLooks(source.cells, area);
  copyConditionalFormats(source, target, area);
}

/**
 * `Range.copyFrom` to another place: how the cells look, conditional formats included, over and over where the target is a multiple of the
 * source. Of cells that are merged nothing is copied.
 */
export function copyLooks(source: BookSheet, from: Area, target: BookSheet, to: Area): void {
  guardSheet(target, 'formatCells');
  const isMerged = (sheet: BookSheet, area: Area): boolean => sheet.grid.merges.some((merge) => intersectAreas(merge, area));
  if (isMerged(source, from) || isMerged(target, to)) throw apiNotFound('Range.copyFrom(merged cells, to another place)');
  target.cells.takeLooks(source.cells, to, from);
  const places = eachPlace(from, to);
  const moved = source.features.conditionalFormats.map(({ areas }) =>
    areas.flatMap((area) => {
      const inside = intersectAreas(area, from);
      return inside ? places.map(({ row, col }) => ({ ...inside, row: inside.row + row, col: inside.col + col })) : [];
    }),
  );
  if (source === target)
    target.features.conditionalFormats = target.features.conditionalFormats.map((format, index) => ({
      ...format,
      areas: [...format.areas, ...(moved[index] ?? [])],
    }));
  else if (moved.flat().length > 0) throw apiNotFound('Range.copyFrom(conditional formats, to another sheet)');
}

/** By how many rows and columns the source moves to come to each of its places in the target. */
function eachPlace(from: Area, to: Area): { readonly row: number; readonly col: number }[] {
  return Array.from({ length: to.rows / from.rows }, (_, r) =>
    Array.from({ length: to.cols / from.cols }, (__, c) => ({
      row: to.row - from.row + r * from.rows,
      col: to.col - from.col + c * from.cols,
    })),
  ).flat();
}

/**
 * Throws where the filter of a table or of the sheet hides rows of an area. Excel for Windows copies the visible rows alone and Excel on the
 * web all of them (office-js #4800), and what is written over hidden ones has landed elsewhere (#224): nobody may count on either, so it is
 * refused here.
 */
export function guardFilteredRows(tables: readonly BookTable[], { grid, features }: BookSheet, area: Area): void {
  for (const filtered of [...tables, ...(features.filter ? [features.filter] : [])]) {
    const rows = intersectAreas(filtered.area, area);
    if (rows && grid.hiddenRows.some((row) => row >= rows.row && row < rows.row + rows.rows)) throw filteredRangeConflict();
  }
}

function haveSameMerges(source: BookSheet, target: BookSheet, area: Area): boolean {
  const within = (sheet: BookSheet): string =>
    JSON.stringify(
      sheet.grid.merges
        .filter((merge) => intersectAreas(merge, area))
        .map(({ row, col, rows, cols }) => [row, col, rows, cols])
        .sort(),
    );
  return within(source) === within(target);
}

/** The target's formats end where the copied cells begin; those of the source come in their order, before the others. */
function copyConditionalFormats(source: BookSheet, target: BookSheet, area: Area): void {
  const left = target.features.conditionalFormats
    .map((format): ConditionalFormat => ({ ...format, areas: format.areas.flatMap((each) => subtractArea(each, area)) }))
    .filter(({ areas }) => areas.length > 0);
  const taken = new Set(left.map(({ id }) => id));
  let number = 0;
  const freeId = (): string => {
    do number++;
    while (taken.has(`{CF-${number}}`));
    return `{CF-${number}}`;
  };
  const copied = source.features.conditionalFormats.flatMap((format): ConditionalFormat[] => {
    const areas = format.areas.flatMap((each) => intersectAreas(each, area) ?? []);
    return areas.length > 0 ? [{ ...format, id: freeId(), areas }] : [];
  });
  target.features.conditionalFormats = [...copied, ...left];
}
