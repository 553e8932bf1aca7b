import type { SourceSheet } from '../source';
import { assignColumns } from './assign-columns';
import type { ColumnAssignment, RoleRules } from './assign-columns';
import { headingRowsAt } from './heading-rows';

/** A table that a sheet may hold; positions are those of `sheet.values`, `endRow` is the first row past it. */
export interface TableCandidate<Role extends string> extends ColumnAssignment<Role> {
  readonly sheet: SourceSheet;
  readonly firstHeadingRow: number;
  readonly headingRow: number;
  readonly endRow: number;
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
      for (const candidate of tablesAt(sheet, row, area, rules, weights)) {
        if (isComplete(candidate.columns) && (best === null || candidate.score > best.score + 1e-9)) best = candidate;
      }
    }
  }
  return best;
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
    return { ...assignment, sheet, firstHeadingRow: row, headingRow: lastHeadingRow, endRow: area.endRow, score };
  });
}

export interface TableArea {
  readonly firstRow: number;
  readonly endOfHeadings: number;
  readonly endRow: number;
  readonly firstColumn: number;
  readonly endColumn: number;
}

/** The whole used range, and the header row of each Excel table with the table's own bounds. */
function areasOf(sheet: SourceSheet): TableArea[] {
  const width = sheet.values.reduce((most, row) => Math.max(most, row.length), 0);
  const tables = sheet.tables.map((table) => {
    const firstRow = table.row - sheet.firstRow;
    const firstColumn = table.column - sheet.firstColumn;
    return { firstRow, endOfHeadings: firstRow + 1, endRow: firstRow + table.rows, firstColumn, endColumn: firstColumn + table.columns };
  });
  const range = { firstRow: 0, endOfHeadings: Math.min(rowsSearched, sheet.values.length), endRow: sheet.values.length, firstColumn: 0, endColumn: width };
  // An Excel table says where it ends, so it is asked first.
  return [...tables, range];
}
