import { readYuan } from '../../domain/money/read-amount';
import type { CellValue, SourceSheet } from '../source';
import { assignColumns } from './assign-columns';
import type { ColumnAssignment, RoleContent, RoleRules } from './assign-columns';
import { isBlank, looksLikeDay } from './column-profile';
import { headingRowsAt } from './heading-rows';

/** A table that a sheet may hold; positions are those of `sheet.values`, `endRow` is the first row past it. */
export interface TableCandidate<Role extends string> extends ColumnAssignment<Role> {
  readonly sheet: SourceSheet;
  readonly firstHeadingRow: number;
  readonly headingRow: number;
  readonly endRow: number;
  /** The first row that can't be the table's: the sheet's end, or where an Excel table below begins. */
  readonly limitRow: number;
  /** The columns the table was looked for in. */
  readonly firstColumn: number;
  readonly endColumn: number;
  readonly score: number;
}

/** How much each found role speaks for a table. */
export type RoleWeights<Role extends string> = Readonly<Partial<Record<Role, number>>>;

const rowsSearched = 40;

/** The best table of a kind on one sheet: over Excel tables and over the first rows of the used range; null where nothing has the roles it must have. */
export function bestTable<Role extends string>(
  sheet: SourceSheet, rules: RoleRules<Role>, weights: RoleWeights<Role>, isComplete: (columns: Partial<Record<Role, number>>) => boolean,
): TableCandidate<Role> | null {
  let best: TableCandidate<Role> | null = null;
  for (const area of areasOf(sheet)) {
    const seen = new Set<string>();
    for (let row = area.firstRow; row < area.endOfHeadings; row += 1) {
      // Headings that every printed page repeats begin no other table.
      const texts = (sheet.values[row] ?? []).join('\n');
      if (seen.has(texts)) continue;
      seen.add(texts);
      for (const candidate of partsAt(sheet, row, area, rules, weights).flatMap((part) => tablesAt(sheet, row, part, rules, weights))) {
        if (isComplete(candidate.columns) && (best === null || candidate.score > best.score + 1e-9)) best = candidate;
      }
    }
  }
  return best === null ? null : withRowsBelow(best, rules);
}

/** The tables whose headings could be at one row, before it is asked whether they are complete. */
export function tablesAt<Role extends string>(
  sheet: SourceSheet, row: number, area: TableArea, rules: RoleRules<Role>, weights: RoleWeights<Role>,
): TableCandidate<Role>[] {
  return headingRowsAt(sheet, row, area.firstColumn, area.endColumn).map(({ headings, lastHeadingRow }) => {
    const assignment = assignColumns(sheet, headings, lastHeadingRow + 1, rules);
    const scores = Object.entries(assignment.scores) as [Role, number][];
    // A title row over the headings must not pass for their upper half, so two rows have to tell more than one.
    const score = scores.reduce((sum, [role, found]) => sum + found * (weights[role] ?? 0.1), lastHeadingRow > row ? -0.05 : 0);
    return { ...assignment, sheet, firstHeadingRow: row, headingRow: lastHeadingRow, endRow: area.endRow, limitRow: area.limitRow, firstColumn: area.firstColumn, endColumn: area.endColumn, score };
  });
}

/** Rows typed below an Excel table, with a name, a date and an amount under its headings, count as much as those in it. */
function withRowsBelow<Role extends string>(table: TableCandidate<Role>, rules: RoleRules<Role>): TableCandidate<Role> {
  const columns = Object.entries(table.columns) as [Role, number][];
  const holds = (row: readonly CellValue[], content: RoleContent, looksRight: (value: CellValue) => boolean): boolean => (
    columns.some(([role, column]) => rules[role].content === content && looksRight(row[column] ?? ''))
  );
  for (let row = table.limitRow - 1; row >= table.endRow; row -= 1) {
    const values = table.sheet.values[row] ?? [];
    const named = columns.some(([role, column]) => role === 'customer' && !isBlank(values[column] ?? ''));
    if (named && holds(values, 'date', looksLikeDay) && holds(values, 'amount', (value) => !isBlank(value) && readYuan(value).ok)) return { ...table, endRow: row + 1 };
  }
  return table;
}

/** The area, or where blank columns part two tables whose headings say the same things, each part by itself. */
function partsAt<Role extends string>(
  sheet: SourceSheet, row: number, area: TableArea, rules: RoleRules<Role>, weights: RoleWeights<Role>,
): readonly TableArea[] {
  if (area.parts.length < 2) return [area];
  // The row may be a title over the headings, which joined to them would pass for their upper half.
  const named = area.parts.map((part) => new Set([row, row + 1].flatMap((at) => tablesAt(sheet, at, part, rules, weights)).flatMap(({ scores }) => outrightIn(scores))));
  const repeats = named.some((roles, index) => named.slice(index + 1).some((others) => [...roles].filter((role) => others.has(role)).length >= 2));
  return repeats ? area.parts : [area];
}

function outrightIn<Role extends string>(scores: Readonly<Partial<Record<Role, number>>>): Role[] {
  return (Object.entries(scores) as [Role, number][]).flatMap(([role, score]) => (score >= 0.75 ? [role] : []));
}

export interface TableArea {
  readonly firstRow: number;
  readonly endOfHeadings: number;
  readonly endRow: number;
  readonly limitRow: number;
  readonly firstColumn: number;
  readonly endColumn: number;
  /** What blank columns make of it. */
  readonly parts: readonly TableArea[];
}

/** The whole used range, and the header row of each Excel table with the table's own bounds. */
function areasOf(sheet: SourceSheet): TableArea[] {
  const width = sheet.values.reduce((most, row) => Math.max(most, row.length), 0);
  const tables = sheet.tables.map((table) => {
    const firstRow = table.row - sheet.firstRow;
    const firstColumn = table.column - sheet.firstColumn;
    const below = sheet.tables.filter((other) => other.row > table.row && other.column < table.column + table.columns && table.column < other.column + other.columns);
    const limitRow = Math.min(sheet.values.length, ...below.map((other) => other.row - sheet.firstRow));
    return { firstRow, endOfHeadings: firstRow + 1, endRow: firstRow + table.rows, limitRow, firstColumn, endColumn: firstColumn + table.columns, parts: [] };
  });
  const end = sheet.values.length;
  const range: TableArea = { firstRow: 0, endOfHeadings: Math.min(rowsSearched, end), endRow: end, limitRow: end, firstColumn: 0, endColumn: width, parts: [] };
  const parts = columnRuns(sheet, width).map(([firstColumn, endColumn]): TableArea => ({ ...range, firstColumn, endColumn }));
  // An Excel table says what its columns are, so it is asked first.
  return [...tables, { ...range, parts }];
}

/** Runs of at least three columns between columns that are wholly blank. */
function columnRuns(sheet: SourceSheet, width: number): [first: number, end: number][] {
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
