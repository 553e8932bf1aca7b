import { cellText } from '../../cells/cell-text';
import { isBlank } from '../../cells/blank-cell';
import { foldHeading, readHeading } from '../../tables/read-heading';
import type { TableGrid } from '../../tables/table-grid';

/** The words that stand for each mark. */
export type MarkWords<Mark extends string> = Readonly<Record<Mark, RegExp>>;

/** The columns under one of the headings that play no other role and of whose words at least half are marks. */
export function columnsHeaded<Role extends string>(
  grid: TableGrid<Role>,
  headings: ReadonlySet<string>,
  mark: (text: string) => string | null,
): number[] {
  const found: number[] = [];
  const taken = new Set<unknown>(Object.values(grid.columns));
  const lowest = grid.headingRows.at(-1) ?? 0;
  const { first, end } = grid.span ?? { first: grid.sheet.firstColumn, end: grid.sheet.firstColumn + grid.rowValues(lowest).length };
  for (let column = first; column < end; column += 1) {
    if (taken.has(column) || !headings.has(readHeading(grid.at(lowest, column)).text)) continue;
    const values = valuesIn(grid, column);
    const known = values.filter((text) => mark(text) !== null).length;
    if (known > 0 && known * 2 >= values.length) found.push(column);
  }
  return found;
}

/** The texts of a column, from the first row to the last. */
export function valuesIn<Role extends string>(grid: TableGrid<Role>, column: number): string[] {
  const values: string[] = [];
  for (let row = grid.firstDataRow; row <= grid.lastDataRow; row += 1) {
    const value = grid.at(row, column);
    if (!isBlank(value)) values.push(cellText(value));
  }
  return values;
}

/** The mark that a text is the word of; null for any other text. */
export function markOf<Mark extends string>(text: string, words: Readonly<Record<Mark, RegExp>>): Mark | null {
  const folded = foldHeading(text).replace(/[()（）]/g, '');
  return (Object.keys(words) as Mark[]).find((mark) => words[mark].test(folded)) ?? null;
}
