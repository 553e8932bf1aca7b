import { a1AreaOrCell } from '../../cells/a1';
import type { Area } from '../../cells/area';
import type { SheetPlaces } from '../../jobs/ports/unfinished-run';
import type { ExcelSession } from '../excel-session';
import { holds, isConstant, sentAgain } from '../write/sent-value';
import { readAddedRows, type WholeTable } from './added-rows';
import type { NotedCell } from './cells-note';
import { firstPlaces } from './first-places';
import { moved, type TableNow } from './tables-now';

/**
 * Puts back what stood in cells before a run that was cut short, and takes the rows away that it added: two round trips to look, and what
 * is done goes with the next. A cell that holds neither what the run wrote nor what was there is somebody else's, and so are rows that are
 * not as they were added, and a table that is not whole any more: they stay. Answers where they will stand.
 */
export async function undoCells(
  session: ExcelSession,
  tables: readonly TableNow[],
  sheetOf: (name: string) => Excel.Worksheet | null,
): Promise<SheetPlaces[]> {
  const whole = tables.flatMap(({ move, ...table }): WholeTable[] => {
    const worksheet = sheetOf(table.sheet);
    return move && worksheet ? [{ ...table, move, worksheet }] : [];
  });
  const cells = whole.flatMap(cellsOf);
  const added = await readAddedRows(session, whole);
  const stayed: Place[] = [
    ...cells.filter((cell) => !putBack(cell)),
    ...added.filter(({ isOurs }) => !isOurs),
    ...tables.filter(({ move }) => move === null),
  ];
  const gone = added.filter(({ isOurs }) => isOurs);
  // Only now, for what stands below moves with the rows.
  for (const rows of gone) rows.remove();
  return bySheet(stayed.map((place) => afterRemoval(place, gone)));
}

/** Cells on their sheet; null where there is no telling which. */
interface Place {
  readonly sheet: string;
  readonly area: Area | null;
}

interface CellNow extends Place {
  readonly cell: NotedCell;
  readonly range: Excel.Range;
}

function cellsOf({ noted, sheet, worksheet, move }: WholeTable): CellNow[] {
  return noted.cells.map((cell) => {
    const { row, column } = moved(cell, move);
    return {
      sheet,
      area: { row, column, rows: 1, columns: 1 },
      cell,
      range: worksheet.getRangeByIndexes(row, column, 1, 1).load('values,formulas'),
    };
  });
}

/** Queues only; false where it is somebody else's by now. */
function putBack({ cell: { before, after, wasText, formatBefore, format }, range }: CellNow): boolean {
  const value: unknown = range.values[0]?.[0];
  const isWritten = holds(value, after);
  if (!isConstant(value, range.formulas[0]?.[0]) || !(isWritten || holds(value, before))) return false;
  if (format !== null) range.numberFormat = [[formatBefore]];
  if (isWritten) range.values = [[sentAgain(before, wasText, formatBefore)]];
  return true;
}

/** Rows that are taken out of an Excel table pull those up that stand below in its columns, and nothing beside. */
function afterRemoval({ sheet, area }: Place, gone: readonly { readonly sheet: string; readonly area: Area }[]): Place {
  if (!area) return { sheet, area };
  const above = gone.filter(
    ({ sheet: other, area: rows }) =>
      other === sheet && rows.row < area.row && rows.column < area.column + area.columns && area.column < rows.column + rows.columns,
  );
  return { sheet, area: { ...area, row: area.row - above.reduce((sum, { area: { rows } }) => sum + rows, 0) } };
}

function bySheet(places: readonly Place[]): SheetPlaces[] {
  const areas = new Map<string, string[]>();
  for (const { sheet, area } of places) areas.set(sheet, [...(areas.get(sheet) ?? []), ...(area ? [a1AreaOrCell(area)] : [])]);
  return [...areas].map(([name, cells]) => ({ name, ...firstPlaces(cells) }));
}
