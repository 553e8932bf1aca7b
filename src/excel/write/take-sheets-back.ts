import type { ExcelSession } from '../excel-session';

/** Takes sheets away that were added a moment ago, all that are still called so (two round trips). */
export async function takeSheetsBack(session: ExcelSession, names: readonly string[]): Promise<void> {
  const sheets = names.map((name) => session.context.workbook.worksheets.getItemOrNullObject(name).load('name'));
  await session.sync();
  for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
  await session.sync();
}
