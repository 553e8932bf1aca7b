import type { SheetModel } from '../reports/sheet-model';
import type { WorkbookBefore } from './write-sheets';

/** Takes a failed write back: the sheets and names that came with it go, and the sheet that was in front is in front again. */
export async function undoWrite(context: Excel.RequestContext, models: readonly SheetModel[], before: WorkbookBefore): Promise<void> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load('items/id,items/name');
  const names = workbook.names.load('items/name');
  await context.sync();

  const ourSheets = new Set(models.map((model) => model.name));
  const ourNames = new Set(models.flatMap((model) => model.definedNames.map(({ name }) => name)));
  for (const name of names.items) if (ourNames.has(name.name) && !before.definedNames.has(name.name)) name.delete();
  for (const sheet of sheets.items) if (ourSheets.has(sheet.name) && !before.sheetIds.has(sheet.id)) sheet.delete();
  workbook.worksheets.getItem(before.activeSheetId).activate();
  await context.sync();
}
