import type { CellValue } from '../cells/cell-value';
import { isBlank } from '../cells/blank-cell';
import { readYuan } from '../domain/money/read-amount';
import type { SourceSheet } from '../cells/source-workbook';
import { assignColumns } from './assign-columns';
import type { TableKind } from './table-kind';
import type { ColumnAssignment, RoleContent } from './assign-columns';
import { looksLikeDay, profileColumn } from './column-profile';
import { areasOf, endOfTable } from './table-areas';
import type { TableArea } from './table-areas';
import { headingRowsAt } from './heading-rows';
import { knownOfSheet } from './known-of-sheet';
import { readHeading } from './read-heading';
import type { Heading } from './read-heading';

/** A table that a sheet may hold; positions are those of `sheet.values`, `endRow` is the first row past it. */
export interface TableCandidate<Role extends string> extends ColumnAssignment<Role> {
  readonly sheet: SourceSheet;
  /** What each column's heading may say, the most telling first. */
  readonly readings: readonly (readonly Heading[])[];
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

/**
 * The best table of a kind on one sheet: over Excel tables and over the first rows of the used range; null where nothing has the roles it
 * must have.
 */
export function bestTable<Role extends string>(sheet: SourceSheet, kind: TableKind<Role>): TableCandidate<Role> | null {
  let best: TableCandidate<Role> | null = null;
  for (const area of areasOf(sheet, kind.knownHeadings)) {
    const seen = new Set<string>();
    for (let row = area.firstRow; row < area.endOfHeadings; row += 1) {
      // Headings that every printed page repeats begin no other table.
      const texts = textsOf(sheet, String(row), () => (sheet.values[row] ?? []).join('\n'));
      if (seen.has(texts)) continue;
      seen.add(texts);
      for (const candidate of partsAt(sheet, row, area, kind).flatMap((part) => tablesAt(sheet, row, part, kind))) {
        if ((best === null || candidate.score > best.score + 1e-9) && kind.isComplete(candidate.columns, candidate)) best = candidate;
      }
    }
  }
  return best === null ? null : withRowsBelow(best, kind);
}

const textsOf = knownOfSheet<string>();

/** The tables whose headings could be at one row, before it is asked whether they are complete. */
function tablesAt<Role extends string>(sheet: SourceSheet, row: number, area: TableArea, kind: TableKind<Role>): TableCandidate<Role>[] {
  return headingRowsAt(sheet, row, area.firstColumn, area.endColumn).flatMap(({ headings, lastHeadingRow }) => {
    if (kind.mayBeHeadings?.(headings) === false) return [];
    const endRow = endOfTable(sheet, area, row, lastHeadingRow);
    const apart = kind.setApart?.(headings, (column) => profileColumn(sheet, column, lastHeadingRow + 1, endRow));
    const own =
      apart === undefined || apart.size === 0 ? headings : headings.map((readings, column) => (apart.has(column) ? [] : readings));
    const { columns, scores, headings: named, rivals, further } = assignColumns(sheet, own, lastHeadingRow + 1, kind.rules, endRow);
    // A title row over the headings must not pass for their upper part, so several rows have to tell more than one.
    const score = (Object.entries(scores) as [Role, number][]).reduce(
      (sum, [role, found]) => sum + found * weightOf(role, columns, kind),
      -0.05 * (lastHeadingRow - row),
    );
    // Member by member: with others spread before them each would cost a look-up, and most candidates come to nothing.
    const table: TableCandidate<Role> = {
      columns,
      scores,
      headings: named,
      rivals,
      further,
      sheet,
      readings: headings,
      firstHeadingRow: row,
      headingRow: lastHeadingRow,
      endRow: area.endRow,
      limitRow: area.limitRow,
      firstColumn: area.firstColumn,
      endColumn: area.endColumn,
      // Headings that tell columns apart tell more than those above them alone.
      score: score + ((apart?.size ?? 0) > 0 ? 0.11 : 0) + (kind.bonus?.({ sheet, headingRow: lastHeadingRow, columns }) ?? 0),
    };
    return [table];
  });
}

function weightOf<Role extends string>(
  role: Role,
  columns: Readonly<Partial<Record<Role, number>>>,
  { weights, insteadOf }: Pick<TableKind<Role>, 'weights' | 'insteadOf'>,
): number {
  const other = insteadOf?.[role];
  return (other !== undefined && columns[other] === undefined ? weights[other] : weights[role]) ?? 0.1;
}

/**
 * Rows typed below an Excel table, with a name, a date and an amount under its headings, count as much as those in it; not every kind of
 * table has all three.
 */
function withRowsBelow<Role extends string>(
  table: TableCandidate<Role>,
  { rules, rowsBelow }: Pick<TableKind<Role>, 'rules' | 'rowsBelow'>,
): TableCandidate<Role> {
  const columns = Object.entries(table.columns) as [Role, number][];
  const holds = (row: readonly CellValue[], content: RoleContent, looksRight: (value: CellValue) => boolean): boolean =>
    columns.some(([role, column]) => rules[role].content === content && looksRight(row[column] ?? ''));
  const isDated = columns.some(([role]) => rules[role].content === 'date');
  for (let row = table.limitRow - 1; row >= table.endRow; row -= 1) {
    const values = table.sheet.values[row] ?? [];
    const named = columns.some(([role, column]) => role === 'customer' && !isBlank(values[column] ?? ''));
    const isRow =
      rowsBelow === 'named'
        ? !isDated || holds(values, 'date', (value) => !isBlank(value))
        : holds(values, 'date', looksLikeDay) && holds(values, 'amount', (value) => !isBlank(value) && readYuan(value).ok);
    if (named && isRow) return { ...table, endRow: row + 1 };
  }
  return table;
}

/** The area, or where blank columns part two tables whose headings say the same things, each part by itself. */
function partsAt<Role extends string>(sheet: SourceSheet, row: number, area: TableArea, kind: TableKind<Role>): readonly TableArea[] {
  const apart = partedAt(sheet, row, area, kind);
  if (apart !== null)
    return [
      { ...area, endColumn: apart, parts: [] },
      { ...area, firstColumn: apart, parts: [] },
    ];
  if (area.parts.length < 2) return [area];
  // The row may be a title over the headings, which joined to them would pass for their upper half.
  const named = area.parts.map(
    (part) => new Set([row, row + 1].flatMap((at) => tablesAt(sheet, at, part, kind)).flatMap(({ scores }) => outrightIn(scores))),
  );
  const repeats = named.some((roles, index) =>
    named.slice(index + 1).some((others) => [...roles].filter((role) => others.has(role)).length >= 2),
  );
  return repeats ? area.parts : [area];
}

/** Where the headings of a row, or of the row below a title, part two tables. */
function partedAt<Role extends string>(
  sheet: SourceSheet,
  row: number,
  { firstColumn, endColumn }: TableArea,
  kind: TableKind<Role>,
): number | null {
  if (kind.partsAt === undefined) return null;
  for (const at of [row, row + 1]) {
    const headings = Array.from({ length: endColumn }, (_unused, column) => [
      readHeading(column < firstColumn ? '' : (sheet.values[at]?.[column] ?? '')),
    ]);
    const apart = kind.partsAt(headings);
    if (apart !== null) return apart;
  }
  return null;
}

function outrightIn<Role extends string>(scores: Readonly<Partial<Record<Role, number>>>): Role[] {
  return (Object.entries(scores) as [Role, number][]).flatMap(([role, score]) => (score >= 0.75 ? [role] : []));
}
