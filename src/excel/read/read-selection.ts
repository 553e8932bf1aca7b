import type { CellValue } from '../../cells/cell-value';
import type { JobControl } from '../../jobs/ports/job-control';
import type { SelectedRow, SelectedRows } from '../../jobs/ports/selection-port';
import { WorkbookRefused } from '../../jobs/ports/workbook-refusal';
import type { ExcelSession } from '../excel-session';
import { readableCells, type RowSpan } from './payload';
import { readParts } from './read-parts';
import type { ReadTarget } from './read-plan';

/** Neighbouring selected rows of the used range; `from` and `to` count on the sheet. */
interface SelectedSpan extends ReadTarget, RowSpan {}

/** Reads the selected rows of the active sheet, as wide as its used range: one round trip, and one for each payload of values. */
export async function readSelection(session: ExcelSession, control: JobControl): Promise<SelectedRows> {
  const { workbook } = session.context;
  const sheet = workbook.worksheets.getActiveWorksheet().load('name');
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
  const { areas } = workbook.getSelectedRanges();
  areas.load('items/rowIndex,items/rowCount');
  await session.sync();
  if (used.isNullObject) return { sheet: sheet.name, rows: [] };
  const spans = spansOf(areas.items, { from: used.rowIndex, to: used.rowIndex + used.rowCount }).map(
    ({ from, to }): SelectedSpan => ({ from, to, rows: to - from, columns: used.columnCount, withRowFlags: true }),
  );
  const total = spans.reduce((sum, { rows }) => sum + rows, 0);
  if (total * used.columnCount > readableCells) throw new WorkbookRefused({ kind: 'sheetTooLarge', sheetName: sheet.name });
  const rows: SelectedRow[] = [];
  let done = 0;
  await readParts(
    session,
    spans,
    ({ target, from, to }) => {
      const range = sheet.getRangeByIndexes(target.from + from, used.columnIndex, to - from, used.columnCount).load('values');
      return { range, flags: range.getRowProperties({ rowHidden: true }) };
    },
    ({ target, from, to }, { range, flags }) => {
      // Excel gives nothing, and no error, where an answer is too large.
      if (!Array.isArray(range.values) || range.values.length !== to - from)
        throw new WorkbookRefused({ kind: 'sheetTooLarge', sheetName: sheet.name });
      const values: readonly (readonly CellValue[])[] = range.values;
      values.forEach((line, index) => {
        if (flags.value[index]?.rowHidden !== true && line.some((value) => value !== ''))
          rows.push({ row: target.from + from + index, values: line });
      });
      done += to - from;
      control.progress({ stage: 'reading', subject: sheet.name, done, total });
      return values;
    },
  );
  return { sheet: sheet.name, rows };
}

/** The rows of the areas within a span, each once, neighbours together, from top to bottom. */
function spansOf(areas: readonly Pick<Excel.Range, 'rowIndex' | 'rowCount'>[], within: RowSpan): RowSpan[] {
  const cut = areas
    .map(({ rowIndex, rowCount }) => ({ from: Math.max(rowIndex, within.from), to: Math.min(rowIndex + rowCount, within.to) }))
    .filter(({ from, to }) => from < to)
    .sort((one, other) => one.from - other.from);
  const spans: { from: number; to: number }[] = [];
  for (const { from, to } of cut) {
    const last = spans.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else spans.push({ from, to });
  }
  return spans;
}
