import type { ICellData, IColumnData, IRowData, IWorkbookData, IWorksheetData, Workbook } from '@univerjs/core';

import { type Area, areaHolds } from './area';
import type { BookContent, ContentCell, DefaultFont, SheetContent } from './book-content';
import { ContentKeeper } from './keep-content';
import type { KeptLine } from './kept-line';
import { newSheetSnapshot } from './new-snapshot';
import { engineTableName, toEngineFormula } from './table-aliases';
import { CELL_TYPES, FLAGS } from './univer-innards';
import { newUnitId } from './unit-id';
import { toUnitRange } from './univer-range';

const SPARE_ROWS = 100;
const SPARE_COLS = 2;

/** A snapshot without the lines of plain values, these, and the ids of the sheets in which formulas fill more than their cell. */
export interface ContentSnapshot {
  readonly snapshot: Partial<IWorkbookData>;
  readonly keptLines: KeptLines;
  readonly spilling: ReadonlySet<string>;
}

/** Lines that Univer need not look at one by one when it opens a workbook, by sheet and row. */
type KeptLines = ReadonlyMap<string, ReadonlyMap<number, KeptLine>>;

/** Puts the lines of plain values into the workbook that was made of the snapshot. */
export function putLines(unit: Workbook, lines: KeptLines): void {
  for (const [sheetId, kept] of lines) {
    const rows = unit.getSheetBySheetId(sheetId)?.getCellMatrix().getMatrix();
    if (rows) for (const [row, line] of kept) line.put(rows, row);
  }
}

/**
 * A workbook's content as the snapshot Univer opens: cells, looks and grid. The rest is put in by the book. It stops behind each line of
 * cells: whoever goes on decides when.
 */
export function* snapshotting(content: BookContent, name: string, styleIds: readonly (string | null)[]): Generator<void, ContentSnapshot> {
  const tableNames = content.sheets
    .flatMap((sheet) => sheet.tables.map((table) => table.name))
    .filter((table) => engineTableName(table) !== table);
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const spilling = new Set<string>();
  const keptLines = new Map<string, ReadonlyMap<number, KeptLine>>();
  for (const sheet of content.sheets) {
    const made = yield* sheetSnapshotting(sheet, content.defaultFont, styleIds, tableNames);
    sheets[sheet.id] = made.snapshot;
    keptLines.set(sheet.id, made.kept);
    if (made.spills) spilling.add(sheet.id);
  }
  return {
    keptLines,
    snapshot: { id: newUnitId(), name, styles: {}, sheetOrder: content.sheets.map((sheet) => sheet.id), sheets },
    spilling,
  };
}

function* sheetSnapshotting(
  sheet: SheetContent,
  font: DefaultFont,
  styleIds: readonly (string | null)[],
  tableNames: readonly string[],
): Generator<void, { readonly snapshot: Partial<IWorksheetData>; readonly kept: ReadonlyMap<number, KeptLine>; readonly spills: boolean }> {
  const spills: Area[] = [];
  const kept = new Map<number, KeptLine>();
  const keeper = new ContentKeeper(styleIds);
  const cellData: Record<number, Record<number, ICellData>> = {};
  let rowCount = 1000 - SPARE_ROWS;
  let columnCount = 26 - SPARE_COLS;
  for (const row of sheet.cells.keys()) {
    if (row >= rowCount) rowCount = row + 1;
    const isSpilledInto = spills.some((area) => row < area.row + area.rows);
    const lists = isSpilledInto ? undefined : sheet.cells.plain?.(row);
    const line = lists ? undefined : sheet.cells.get(row);
    const plain = lists ? keeper.keepPlain(lists) : line && !isSpilledInto ? keeper.keep(line) : null;
    if (plain) {
      kept.set(row, plain);
      if (plain.width > columnCount) columnCount = plain.width;
      yield;
      continue;
    }
    const out: Record<number, ICellData> = {};
    for (const [col, cell] of line ?? []) {
      if (cell.spill) spills.push(cell.spill);
      const isSpilled = cell.formula === undefined && spills.some((area) => areaHolds(area, row, col));
      out[col] = cellOf(isSpilled ? { ...cell, value: null } : cell, styleIds, tableNames);
      if (col >= columnCount) columnCount = col + 1;
    }
    cellData[row] = out;
    yield;
  }
  const snapshot: Partial<IWorksheetData> = {
    ...newSheetSnapshot(sheet.id, sheet.name, font),
    defaultColumnWidth: sheet.defaultColumnWidth,
    defaultRowHeight: sheet.defaultRowHeight,
    rowCount: rowCount + SPARE_ROWS,
    columnCount: columnCount + SPARE_COLS,
    cellData,
    rowData: rowDataOf(sheet, styleIds),
    columnData: columnDataOf(sheet, styleIds),
    mergeData: sheet.merges.map(toUnitRange),
    freeze: {
      xSplit: sheet.freeze.cols,
      ySplit: sheet.freeze.rows,
      startRow: sheet.freeze.rows || -1,
      startColumn: sheet.freeze.cols || -1,
    },
    hidden: sheet.visibility === 'visible' ? FLAGS.no : FLAGS.yes,
    showGridlines: sheet.showsGridlines ? FLAGS.yes : FLAGS.no,
    tabColor: sheet.tabColor ?? '',
  };
  return { snapshot, kept, spills: spills.length > 0 };
}

function cellOf(cell: ContentCell, styleIds: readonly (string | null)[], tableNames: readonly string[]): ICellData {
  const out: ICellData = {};
  const { value } = cell;
  if (typeof value === 'string') {
    out.v = value;
    out.t = cell.isText ? CELL_TYPES.forcedText : CELL_TYPES.text;
  } else if (typeof value === 'number') {
    out.v = value;
    out.t = CELL_TYPES.number;
  } else if (typeof value === 'boolean') {
    out.v = value ? 1 : 0;
    out.t = CELL_TYPES.boolean;
  }
  if (cell.formula !== undefined) out.f = toEngineFormula(cell.formula, tableNames);
  const style = cell.style === undefined ? null : styleIds[cell.style];
  if (style) out.s = style;
  return out;
}

function rowDataOf(sheet: SheetContent, styleIds: readonly (string | null)[]): Record<number, Partial<IRowData>> {
  const out: Record<number, Partial<IRowData>> = {};
  for (const [row, h] of sheet.rowHeights) (out[row] ??= {}).h = h;
  for (const row of sheet.hiddenRows) (out[row] ??= {}).hd = FLAGS.yes;
  for (const [row, style] of sheet.rowStyles) (out[row] ??= {}).s = styleIds[style] ?? null;
  return out;
}

function columnDataOf(sheet: SheetContent, styleIds: readonly (string | null)[]): Record<number, Partial<IColumnData>> {
  const out: Record<number, Partial<IColumnData>> = {};
  for (const [col, w] of sheet.columnWidths) (out[col] ??= {}).w = w;
  for (const col of sheet.hiddenColumns) (out[col] ??= {}).hd = FLAGS.yes;
  for (const [col, style] of sheet.columnStyles) (out[col] ??= {}).s = styleIds[style] ?? null;
  return out;
}
