import type { JobControl } from '../../jobs/ports/job-control';
import type { WorkbookReading } from '../../jobs/ports/workbook-port';
import { WorkbookRefused } from '../../jobs/ports/workbook-refusal';
import type { Area } from '../../cells/area';
import { hasExcelApi } from '../api-sets';
import type { CellValue } from '../../cells/cell-value';
import { isSubtotalFormula, rowsAskedForTotals } from '../../cells/subtotal-formula';
import { reportLabelCells } from '../../reports/is-report-head';
import type { SourceSheet, SourceTable } from '../../cells/source-workbook';
import type { ExcelSession } from '../excel-session';
import { loadNames } from '../keep/hidden-names';
import { marksIn } from '../keep/marks';
import { checkNotes } from '../keep/recovery-plan';
import type { PageSession } from '../keep/run-holder';
import { seenAsOurs } from '../keep/seen-as-ours';
import { readableCells } from './payload';
import { readDateSystem } from './read-date-system';
import { readParts } from './read-parts';
import type { ReadTarget } from './read-plan';
import { memoryIn } from '../keep/workbook-memory';
import { withoutEnding } from './without-ending';

/** Where the used cells of a worksheet lie, before they are read. */
interface UsedSheet extends ReadTarget {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly ours: boolean;
  readonly likeReport?: true;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly tables: readonly SourceTable[];
  readonly merges?: readonly Area[];
  readonly values: CellValue[][];
  readonly hiddenRows: number[];
  readonly subtotalRows: number[];
}

/**
 * Reads every worksheet but ours: three round trips, and one for each payload of values. Nothing is read where a run was cut short that
 * would change what is in sight.
 */
export async function readWorkbook(
  session: ExcelSession,
  page: PageSession,
  control: JobControl,
): Promise<Omit<WorkbookReading, 'repaired'>> {
  const { context } = session;
  const sheets = context.workbook.worksheets.load('items/id,items/name,items/visibility');
  const tables = context.workbook.tables.load('items/name');
  const workbook = context.workbook.load('name');
  const loaded = loadNames(context);
  await session.sync();
  const names = loaded();
  const notesLeft = checkNotes(names, sheets.items, page);

  const used = await readUsedRanges(session, sheets.items, tables.items, new Set(marksIn(names).map(({ sheet }) => sheet)));
  const dateSystem = await readDateSystem(session);
  const readable = used.filter((sheet) => !sheet.ours && sheet.rows * sheet.columns <= readableCells);
  await readValues(session, readable, control);
  return {
    workbook: {
      name: withoutEnding(workbook.name),
      dateSystem,
      sheets: used.filter((sheet) => sheet.ours || readable.includes(sheet)).map(asSourceSheet),
    },
    memory: memoryIn(names),
    notesLeft,
    sheetsTooLarge: used.filter((sheet) => !sheet.ours && !readable.includes(sheet)).map((sheet) => sheet.name),
  };
}

async function readUsedRanges(
  session: ExcelSession,
  sheets: Excel.Worksheet[],
  tables: Excel.Table[],
  marked: ReadonlySet<string | null>,
): Promise<UsedSheet[]> {
  const places = tables.map((table) => ({
    name: table.name,
    sheet: table.worksheet.load('id'),
    range: table.getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
  }));
  const ranges = sheets.map((sheet) => ({
    sheet,
    scoped: sheet.names.load('items/name,items/formula'),
    range: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount,rowHidden'),
    head: sheet.getRange(reportLabelCells).load('values'),
    merged: hasExcelApi('1.13') ? loadMerged(sheet) : null,
  }));
  await session.sync();

  return ranges.map(({ sheet, scoped, range, head, merged }): UsedSheet => {
    const isEmpty = range.isNullObject;
    const rowHidden = isEmpty ? false : rowHiddenOf(range);
    const names = scoped.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
    return {
      id: sheet.id,
      name: sheet.name,
      visible: sheet.visibility === 'Visible',
      ...seenAsOurs({ name: sheet.name, head: head.values, scoped: names }, marked),
      firstRow: isEmpty ? 0 : range.rowIndex,
      firstColumn: isEmpty ? 0 : range.columnIndex,
      rows: isEmpty ? 0 : range.rowCount,
      columns: isEmpty ? 0 : range.columnCount,
      withRowFlags: rowHidden === null,
      tables: places
        .filter((place) => place.sheet.id === sheet.id)
        .map(({ name, range: area }) => ({
          name,
          row: area.rowIndex,
          column: area.columnIndex,
          rows: area.rowCount,
          columns: area.columnCount,
        })),
      values: [],
      subtotalRows: [],
      ...(merged !== null && !merged.isNullObject && { merges: merged.areas.items.map(areaOf) }),
      hiddenRows: rowHidden ? Array.from({ length: range.rowCount }, (_, index) => range.rowIndex + index) : [],
    };
  });
}

/** Where cells are merged; a sheet without any gives none. */
function loadMerged(sheet: Excel.Worksheet): Excel.RangeAreas {
  const merged = sheet.getRange().getMergedAreasOrNullObject();
  return merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

/** Excel answers null where some rows are hidden and some are not, which the library's types do not say. */
function rowHiddenOf(range: { readonly rowHidden: boolean | null }): boolean | null {
  return range.rowHidden;
}

async function readValues(session: ExcelSession, targets: readonly UsedSheet[], control: JobControl): Promise<void> {
  await readParts(
    session,
    targets,
    ({ target, from, to }) => {
      const sheet = session.context.workbook.worksheets.getItem(target.id);
      const rangeOf = (first: number, end: number): Excel.Range =>
        sheet.getRangeByIndexes(target.firstRow + first, target.firstColumn, end - first, target.columns);
      const range = rangeOf(from, to).load('values');
      const edges = edgesIn(target, from, to).map(([first, end]) => ({ first, range: rangeOf(first, end).load('formulas') }));
      return { range, edges, flags: target.withRowFlags ? range.getRowProperties({ rowHidden: true }) : null };
    },
    ({ target, from, to }, { range, edges, flags }) => {
      const values = checkedValues(range.values, to - from, target);
      for (const row of values) target.values.push(row);
      flags?.value.forEach((row, index) => {
        if (row.rowHidden) target.hiddenRows.push(target.firstRow + from + index);
      });
      for (const edge of edges)
        edge.range.formulas.forEach((row: readonly unknown[], index) => {
          if (row.some((formula) => typeof formula === 'string' && isSubtotalFormula(formula)))
            target.subtotalRows.push(target.firstRow + edge.first + index);
        });
      control.progress({ stage: 'reading', subject: target.name, done: to, total: target.rows });
      return values;
    },
  );
}

/** The rows of a part that lie near the beginning or the end of its sheet. */
function edgesIn({ rows }: UsedSheet, from: number, to: number): readonly (readonly [number, number])[] {
  if (rows <= 2 * rowsAskedForTotals) return [[from, to]];
  const edges = [
    [from, Math.min(to, rowsAskedForTotals)],
    [Math.max(from, rows - rowsAskedForTotals), to],
  ] as const;
  return edges.filter(([first, end]) => first < end);
}

/** Excel gives nothing, and no error, where an answer is too large; taking that for empty cells would drop money. */
function checkedValues(values: unknown, rows: number, { name, columns }: UsedSheet): CellValue[][] {
  if (!Array.isArray(values) || values.length !== rows) throw new WorkbookRefused({ kind: 'sheetTooLarge', sheetName: name });
  return values.map((row: unknown) => {
    if (!Array.isArray(row) || row.length !== columns) throw new WorkbookRefused({ kind: 'sheetTooLarge', sheetName: name });
    return row.map((value: unknown) => (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : ''));
  });
}

function asSourceSheet(sheet: UsedSheet): SourceSheet {
  const { name, visible, ours, likeReport, firstRow, firstColumn, tables, values, hiddenRows, subtotalRows, merges } = sheet;
  const seldom = { ...(merges && { merges }), ...(subtotalRows.length > 0 && { subtotalRows }), ...(likeReport && { likeReport }) };
  return { name, visible, ours, firstRow, firstColumn, tables, values, hiddenRows, ...seldom };
}
