import type { ExcelSession } from './excel-session';

/** Brings a worksheet to the front and selects a cell of it (two round trips); false where there is no such sheet, or a hidden one. */
export async function showCell(session: ExcelSession, name: string, cell: string | null): Promise<boolean> {
  const sheet = session.context.workbook.worksheets.getItemOrNullObject(name).load('visibility');
  await session.sync();
  // Excel brings no hidden sheet to the front, and showing it is for the user to decide.
  if (sheet.isNullObject || sheet.visibility !== 'Visible') return false;
  sheet.activate();
  if (cell !== null) sheet.getRange(cell).select();
  await session.sync();
  return true;
}
