import type { Area } from '../../cells/area';
import type { NewCell } from '../../jobs/ports/tables-port';
import type { NotedCell, NotedLook, NotedTable } from '../keep/cells-note';
import type { CellRow, UserTable } from './read-user-table';
import { sentValue, type SentValue } from './sent-value';

/** Neighbouring rows that are written at once; null leaves a cell alone. */
export interface CellsBlock {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly (SentValue['sent'] | null)[])[];
  /** Null where no cell needs another format. */
  readonly formats: readonly (readonly (string | null)[])[] | null;
  readonly cells: readonly Pick<NotedCell, 'row' | 'column' | 'after'>[];
}

/** What becomes of one table, in the order in which it is written. */
export interface CellsPlan {
  readonly table: UserTable;
  readonly noted: NotedTable;
  /** Into cells that are there. */
  readonly blocks: readonly CellsBlock[];
  /** Into rows that an Excel table gets. */
  readonly addedBlock: CellsBlock | null;
  readonly newRows: readonly number[];
}

/** Plans what is written where: into the rows that are changed, into empty rows, and into rows that an Excel table gets. */
export function planCells(table: UserTable, dateSystem: 1900 | 1904): CellsPlan {
  const { change, emptyRows, excelTable, lastRow } = table;
  const changed = change.changedRows.map(({ cells }, index) => placeRow(table, table.changedRows[index] ?? null, 0, cells, dateSystem));
  const news = change.newRows.map((cells, index) => placeRow(table, emptyRows[index] ?? null, lastRow + 1 + index, cells, dateSystem));
  const placed = [...changed, ...news];
  const [intoEmpty, added] = [news.filter(({ there }) => there), news.filter(({ there }) => !there)];
  return {
    table,
    noted: {
      place: placeOf(table, placed),
      name: excelTable?.name ?? null,
      rows: excelTable?.rows ?? 0,
      added: added.length,
      cells: placed.flatMap(({ there, cells }) => (there ? cells.map((cell) => notedCell(table, there, cell)) : [])),
      newCells: placed.flatMap(({ there, cells }) =>
        there ? [] : cells.map(({ row, column, value: { held } }) => ({ row, column, after: held })),
      ),
    },
    blocks: [...changed.map((row) => blockOf(table, [row])), ...(intoEmpty.length > 0 ? [blockOf(table, intoEmpty)] : [])],
    addedBlock: added.length > 0 ? blockOf(table, added) : null,
    newRows: news.map(({ row }) => row),
  };
}

/** From the headings to the last row that holds something or is to. */
function placeOf({ change: { headingRow }, column, columns, lastRow }: UserTable, placed: readonly PlacedRow[]): Area {
  const last = Math.max(lastRow, ...placed.filter(({ there }) => there).map(({ row }) => row));
  return { row: headingRow, column, rows: last - headingRow + 1, columns };
}

/** What new rows of a plain table are to look like; null where there is nothing to look like, or an Excel table does it. */
export function lookOf({ table, noted }: CellsPlan, index: number): NotedLook | null {
  const { change, column, columns, lastRow, emptyRows, excelTable } = table;
  if (excelTable || emptyRows.length === 0 || lastRow === change.headingRow) return null;
  const isNew = ({ row }: { readonly row: number }): boolean => row > lastRow;
  return {
    table: index,
    from: { row: lastRow, column, rows: 1, columns },
    to: { row: lastRow + 1, column, rows: emptyRows.length, columns },
    formats: noted.cells.filter(isNew).flatMap(({ row, column: at, format }) => (format === null ? [] : [{ row, column: at, format }])),
  };
}

interface PlacedRow {
  readonly row: number;
  /** What stands there; null for a row that is added. */
  readonly there: CellRow | null;
  readonly cells: readonly PlacedCell[];
}

interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly value: SentValue;
}

function placeRow(table: UserTable, there: CellRow | null, newRow: number, cells: readonly NewCell[], dateSystem: 1900 | 1904): PlacedRow {
  const row = there?.row ?? newRow;
  const isChanged = table.changedRows.some((changed) => changed === there);
  return {
    row,
    there,
    cells: cells.map(({ column, value }) => {
      const at = column - table.column;
      // A new row goes by the format of the row above it, which a plain table's new cells are yet to get.
      const format = (isChanged ? there?.formats[at] : table.formats[at]) ?? 'General';
      const sent = sentValue(value, format, dateSystem);
      const has = there?.formats[at] ?? format;
      const needed = sent.format ?? format;
      return { row, column, value: { ...sent, format: needed === has ? null : needed } };
    }),
  };
}

function notedCell({ column: first }: UserTable, there: CellRow, { row, column, value }: PlacedCell): NotedCell {
  const at = column - first;
  return {
    row,
    column,
    before: there.values[at] ?? '',
    wasText: there.types[at] === 'String',
    formatBefore: there.formats[at] ?? 'General',
    format: value.format,
    after: value.held,
  };
}

function blockOf({ column: first, columns }: UserTable, rows: readonly PlacedRow[]): CellsBlock {
  const cells = rows.flatMap((row) => row.cells);
  const grid = <Value>(valueOf: (value: SentValue) => Value): (Value | null)[][] =>
    rows.map((row) =>
      Array.from({ length: columns }, (_, at) => {
        const cell = row.cells.find(({ column }) => column === first + at);
        return cell ? valueOf(cell.value) : null;
      }),
    );
  return {
    row: rows[0]?.row ?? 0,
    column: first,
    values: grid(({ sent }) => sent),
    formats: cells.some(({ value }) => value.format !== null) ? grid(({ format }) => format) : null,
    cells: cells.map(({ row, column, value }) => ({ row, column, after: value.held })),
  };
}
