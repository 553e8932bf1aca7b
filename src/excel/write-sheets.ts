import type { JobControl, WriteSummary } from '../jobs/ports';
import type { SheetModel } from '../reports/sheet-model';
import { applyLayout, applyPageSetup, rangeOf } from './apply-layout';
import { applyParts } from './apply-parts';
import { applyStyle, styleBytes } from './apply-style';
import { writtenCells } from './cell-grid';
import type { ExcelSession } from './excel-session';
import { mergeAreas } from './merge-areas';
import { loadMarkedIds, markSheets } from './our-mark';
import { spansByBytes } from './payload';

/** Bytes of everything about a sheet that does not grow with its rows. */
const sheetBytes = 40_000;

/** What was in the workbook before a write: all that must be there after one that failed. */
export interface WorkbookBefore {
  readonly sheetIds: ReadonlySet<string>;
  readonly definedNames: ReadonlySet<string>;
  readonly activeSheetId: string;
}

/** Notes what is in the workbook before anything is added: one round trip. */
export async function noteWorkbook(session: ExcelSession): Promise<WorkbookBefore> {
  const sheets = session.context.workbook.worksheets.load('items/id');
  const names = session.context.workbook.names.load('items/name');
  const active = session.context.workbook.worksheets.getActiveWorksheet().load('id');
  await session.sync();
  return {
    sheetIds: new Set(sheets.items.map((sheet) => sheet.id)),
    definedNames: new Set(names.items.map((name) => name.name)),
    activeSheetId: active.id,
  };
}

/** Writes the sheets, the last of them in front at the end: two round trips, and one for each payload beyond the first. */
export async function writeSheets(session: ExcelSession, models: readonly SheetModel[], control: JobControl): Promise<WriteSummary['sheets']> {
  const { context } = session;
  const markedIds = loadMarkedIds(context);
  const added = models.map((model) => ({ model, sheet: context.workbook.worksheets.add(model.name).load('id,name') }));
  await session.sync();

  for (const { model, sheet } of added) await fillSheet(session, sheet, model, control);
  await session.reserve(sheetBytes);
  markSheets(context, new Map(added.map(({ model, sheet }) => [sheet.id, model.kind])), markedIds());
  added.at(-1)?.sheet.activate();
  await session.sync();
  return added.map(({ model, sheet }) => ({ kind: model.kind, name: sheet.name }));
}

async function fillSheet(session: ExcelSession, sheet: Excel.Worksheet, model: SheetModel, control: JobControl): Promise<void> {
  // Styles come first: a cell must be text before a text goes in.
  for (const { area, style } of mergeAreas(model.styles)) {
    await session.reserve(styleBytes);
    applyStyle(rangeOf(sheet, area), style);
  }
  const total = model.blocks.reduce((rows, block) => rows + block.cells.length, 0);
  let done = 0;
  for (const block of model.blocks) {
    const cells = writtenCells(block, model);
    const columns = cells[0]?.length ?? 0;
    if (columns === 0) continue;
    for (const { from, to, bytes } of spansByBytes(cells)) {
      await session.reserve(bytes);
      sheet.getRangeByIndexes(block.row + from, block.column, to - from, columns).values = cells.slice(from, to);
      done += to - from;
      control.progress({ stage: 'writing', subject: model.name, done, total });
    }
  }
  await session.reserve(sheetBytes);
  applyParts(session.context, sheet, model);
  applyLayout(sheet, model);
  applyPageSetup(sheet, model.pageSetup);
}
