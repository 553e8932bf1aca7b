import type { ChangedSheet } from '../../jobs/ports/changed-sheet';
import type { JobControl } from '../../jobs/ports/job-control';
import type { MadeSheet } from '../../jobs/ports/made-sheet';
import type { Area } from '../../cells/area';
import { a1AreaOrCell } from '../../cells/a1';
import type { SheetModel } from '../../sheets/sheet-model';
import type { ExcelSession } from '../excel-session';
import { Fingerprint } from '../keep/fingerprint';
import { labelsOf, type SheetLabel } from './model-labels';
import { fingerprintTarget, readFingerprints } from './read-fingerprint';

/** How many changed places of a sheet are told. */
const mostPlaces = 5;
/** Cells beside or below what we wrote that are looked at one by one; of more than that only the area is told. */
const mostBeyond = 20_000;

export interface ComparedBy {
  /** What sheets are to be written anew by. */
  readonly models?: readonly SheetModel[];
  /**
   * How many cells are read, of sheets in the order given. A sheet that finds no room is not read: of it only rows are told that are missing
   * at its end, as they are after undoing what was written last.
   */
  readonly mostCells?: number;
}

/**
 * What was changed by others in sheets of ours since they were written: one round trip, and one for each payload of cells that we wrote,
 * however far from them somebody has put one. A sheet whose fingerprint cannot be read counts as changed, in places unknown. A mark and a
 * fingerprint may be anybody's: a sheet without title and headings of the model that it is to be written anew by counts as changed all
 * over.
 */
export async function findChanges(
  session: ExcelSession,
  sheets: readonly MadeSheet[],
  control: JobControl,
  { models = [], mostCells = Infinity }: ComparedBy = {},
): Promise<ChangedSheet[]> {
  let room = mostCells;
  const used = sheets.flatMap((made) => {
    const fingerprint = Fingerprint.like(made.fingerprint);
    if (!fingerprint) return [];
    const sheet = session.context.workbook.worksheets.getItem(made.name);
    const model = models.find(({ kind }) => kind === made.kind);
    const isLike = model ? loadLikeness(sheet, model) : () => true;
    const isRead = room >= cellsIn(fingerprint.area);
    if (isRead) room -= cellsIn(fingerprint.area);
    return [
      {
        made,
        fingerprint,
        isRead,
        sheet,
        isLike,
        range: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
      },
    ];
  });
  await session.sync();
  const targets = used.flatMap(({ made, fingerprint, isRead, sheet, range }) => {
    if (range.isNullObject || !isRead) return [];
    const { inside, beyond } = partsOf(usedArea(range), fingerprint.area);
    const unread = beyond.filter(({ rows, columns }) => rows * columns > mostBeyond);
    for (const area of unread) fingerprint.addBeyond(area);
    return [...inside, ...beyond.filter((area) => !unread.includes(area))].map((area) =>
      fingerprintTarget(sheet, made.name, area, made.tables.length > 0, fingerprint),
    );
  });
  await readFingerprints(session, targets, control);
  return sheets.flatMap((made) => {
    const read = used.find((one) => one.made === made);
    if (!read) return [{ name: made.name, cells: [], more: true }];
    const known = read.isRead ? read.fingerprint.changesSince(made.fingerprint) : missingRows(read.range, read.fingerprint.area);
    const isOurs = read.isLike(known);
    if (!isOurs && read.range.isNullObject) return [{ name: made.name, cells: [], more: true }];
    const changes = isOurs ? known : [usedArea(read.range)];
    return changes.length === 0
      ? []
      : [{ name: made.name, cells: changes.slice(0, mostPlaces).map(a1AreaOrCell), more: changes.length > mostPlaces }];
  });
}

/** Queued: whether a sheet looks like the model that it is to be written anew by, changes that are known left aside. */
function loadLikeness(sheet: Excel.Worksheet, model: SheetModel): (known: readonly Area[]) => boolean {
  const { head, headings } = labelsOf(model);
  const load = ({
    row,
    column,
    text,
  }: SheetLabel): { readonly isThere: () => boolean; readonly isIn: (areas: readonly Area[]) => boolean } => {
    const cell = sheet.getRangeByIndexes(row, column, 1, 1).load('values');
    return {
      isThere: () => plain(cell.values[0]?.[0]) === plain(text),
      isIn: (areas) => areas.some((area) => covers(area, { row, column })),
    };
  };
  const inHead = head.map(load);
  const inTables = headings.map(load);
  return (known) =>
    (inHead.length === 0 || inHead.some(({ isThere, isIn }) => isThere() || isIn(known))) &&
    inTables.every(({ isThere, isIn }) => isThere() || isIn(known));
}

/** Line breaks are spelled in several ways. */
function plain(value: unknown): string {
  return String(value).replace(/\s+/g, ' ').trim();
}

function covers({ row, column, rows, columns }: Area, cell: { readonly row: number; readonly column: number }): boolean {
  return cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns;
}

function cellsIn({ rows, columns }: Area): number {
  return rows * columns;
}

/** Rows of ours below the last that still holds something. */
function missingRows(range: Excel.Range, ours: Area): Area[] {
  const end = range.isNullObject ? 0 : range.rowIndex + range.rowCount;
  return end < ours.rows ? [{ ...ours, row: end, rows: ours.rows - end }] : [];
}

function usedArea({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

/** What of a used range we wrote, and what stands right of it and below. */
function partsOf(used: Area, ours: Area): { readonly inside: Area[]; readonly beyond: Area[] } {
  const endRow = used.row + used.rows;
  const endColumn = used.column + used.columns;
  const cut = (row: number, column: number, toRow: number, toColumn: number): Area[] =>
    row < toRow && column < toColumn ? [{ row, column, rows: toRow - row, columns: toColumn - column }] : [];
  const rowsOfOurs = Math.min(endRow, ours.rows);
  return {
    inside: cut(used.row, used.column, rowsOfOurs, Math.min(endColumn, ours.columns)),
    beyond: [
      ...cut(used.row, Math.max(used.column, ours.columns), rowsOfOurs, endColumn),
      ...cut(Math.max(used.row, ours.rows), used.column, endRow, endColumn),
    ],
  };
}
