import type { SourceSheet } from '../cells/source-workbook';
import { rowsLookedAt } from './column-profile';
import { knownOfSheet } from './known-of-sheet';
import type { KnownOfSheet } from './known-of-sheet';
import { beginsOtherTable } from './other-headings';
import type { HeadingWords } from './other-headings';

const rowsSearched = 40;

/** Where on a sheet a table may lie; positions are those of `sheet.values`. */
export interface TableArea {
  readonly firstRow: number;
  readonly endOfHeadings: number;
  readonly endRow: number;
  readonly limitRow: number;
  readonly firstColumn: number;
  readonly endColumn: number;
  /** Rows that hold the headings of a table, this one or another. */
  readonly headingRows: readonly number[];
  /** What blank columns make of it. */
  readonly parts: readonly TableArea[];
}

/** The whole used range, and the header row of each Excel table with the table's own bounds. */
export function areasOf(sheet: SourceSheet, words: HeadingWords): readonly TableArea[] {
  let known = knownBy.get(words);
  if (known === undefined) knownBy.set(words, (known = knownOfSheet()));
  return known(sheet, '', () => findAreas(sheet, words));
}

const knownBy = new WeakMap<HeadingWords, KnownOfSheet<readonly TableArea[]>>();

function findAreas(sheet: SourceSheet, words: HeadingWords): TableArea[] {
  const width = sheet.values.reduce((most, row) => Math.max(most, row.length), 0);
  const tables = sheet.tables.map((table) => {
    const firstRow = table.row - sheet.firstRow;
    const firstColumn = table.column - sheet.firstColumn;
    const below = sheet.tables.filter(
      (other) => other.row > table.row && other.column < table.column + table.columns && table.column < other.column + other.columns,
    );
    const limitRow = Math.min(sheet.values.length, ...below.map((other) => other.row - sheet.firstRow));
    const endColumn = firstColumn + table.columns;
    return {
      firstRow,
      endOfHeadings: firstRow + 1,
      endRow: firstRow + table.rows,
      limitRow,
      firstColumn,
      endColumn,
      headingRows: [],
      parts: [],
    };
  });
  const end = sheet.values.length;
  const range: TableArea = {
    firstRow: 0,
    endOfHeadings: Math.min(rowsSearched, end),
    endRow: end,
    limitRow: end,
    firstColumn: 0,
    endColumn: width,
    headingRows: headingRowsIn(sheet, 0, width, words),
    parts: [],
  };
  const parts = columnRuns(sheet, width).map(
    ([firstColumn, endColumn]): TableArea => ({
      ...range,
      firstColumn,
      endColumn,
      headingRows: headingRowsIn(sheet, firstColumn, endColumn, words),
    }),
  );
  // An Excel table says what its columns are, so it is asked first.
  return [...tables, { ...range, parts }];
}

/**
 * The first row that holds another table's headings, as far as columns are looked at; headings that every page repeats are the table's own.
 */
export function endOfTable(sheet: SourceSheet, area: TableArea, firstHeadingRow: number, lastHeadingRow: number): number {
  const below = area.headingRows.filter((row) => row > lastHeadingRow);
  if (below.length === 0) return area.limitRow;
  const textOf = (row: number): string => (sheet.values[row] ?? []).slice(area.firstColumn, area.endColumn).join('\n');
  const own = new Set([textOf(firstHeadingRow), textOf(lastHeadingRow)]);
  return Math.min(area.limitRow, below.find((row) => !own.has(textOf(row))) ?? area.limitRow);
}

function headingRowsIn(sheet: SourceSheet, firstColumn: number, endColumn: number, words: HeadingWords): number[] {
  return sheet.values
    .slice(0, rowsSearched + rowsLookedAt)
    .flatMap((row, index) => (beginsOtherTable(row.slice(firstColumn, endColumn), words) ? [index] : []));
}

/** Runs of at least three columns between columns that are wholly blank, by positions in `sheet.values`. */
export function columnRuns(sheet: SourceSheet, width: number): [first: number, end: number][] {
  const filled = Array.from({ length: width }, (_unused, column) => sheet.values.some((row) => (row[column] ?? '') !== ''));
  const runs: [number, number][] = [];
  for (let column = 0; column < width; column += 1) {
    if (filled[column] !== true) continue;
    const first = column;
    while (column + 1 < width && filled[column + 1] === true) column += 1;
    if (column + 1 - first >= 3) runs.push([first, column + 1]);
  }
  return runs;
}
