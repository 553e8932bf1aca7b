import { type Area, isOnSheet } from '../book/area';
import type { TableContent } from '../book/book-content';
import { isTableName } from '../book/book-tables';
import type { SheetContent } from '../book/book-content';
import { KeptAreas } from './kept-areas';

/** What Excel would call a damaged file, taken out of a content, and how much of it by sheet. */
export interface RepairedSheet {
  readonly sheet: SheetContent;
  readonly merges: number;
  readonly tables: number;
  readonly tableNames: number;
}

/** The grid keeps a note of every merged cell: one merge of a whole sheet would fill the memory. */
const MOST_MERGED_CELLS = 2 ** 21;

/**
 * Takes out merges that overlap, hold one cell or come to more cells than the grid can note, and tables that overlap or whose headings
 * repeat; gives tables with impossible or repeated names others. Other programs write such, and Excel would refuse them in the file that we
 * write.
 */
export function repairAreas(sheets: readonly SheetContent[]): RepairedSheet[] {
  const names = new Set<string>();
  let mergedCellsLeft = MOST_MERGED_CELLS;
  return sheets.map((sheet) => {
    const merges = apart(
      sheet.merges.filter(({ rows, cols }) => rows * cols > 1 && rows * cols <= MOST_MERGED_CELLS),
      (area) => area,
    ).filter(({ rows, cols }) => {
      const fits = rows * cols <= mergedCellsLeft;
      if (fits) mergedCellsLeft -= rows * cols;
      return fits;
    });
    const sound = apart(
      sheet.tables.filter((table) => table.area.rows > 1 && hasOwnHeadings(sheet, table)),
      ({ area }) => area,
    );
    let renamed = 0;
    const tables = sound.map((table) => {
      const isFree = isTableName(table.name) && !names.has(table.name.toLowerCase());
      const name = isFree ? table.name : freeName(names);
      if (!isFree) renamed += 1;
      names.add(name.toLowerCase());
      return { ...table, name };
    });
    return {
      sheet: { ...sheet, merges, tables },
      merges: sheet.merges.length - merges.length,
      tables: sheet.tables.length - tables.length,
      tableNames: renamed,
    };
  });
}

/** Those that lie on the sheet and on no earlier one. */
function apart<T>(items: readonly T[], areaOf: (item: T) => Area): T[] {
  const kept = new KeptAreas();
  return items.filter((item) => isOnSheet(areaOf(item)) && kept.takes(areaOf(item)));
}

function hasOwnHeadings({ cells }: SheetContent, { area }: TableContent): boolean {
  const line = cells.get(area.row);
  const headings = Array.from({ length: area.cols }, (_, index) =>
    String(line?.get(area.col + index)?.value ?? `列${index + 1}`).toLowerCase(),
  );
  return new Set(headings).size === headings.length;
}

function freeName(taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`table${number}`)) number += 1;
  return `Table${number}`;
}
