import type { ExcelSession } from './excel-session';

/**
 * The first protected one of the given sheets, or of the active sheet alone (one round trip); null where none is: then it is the workbook's
 * structure.
 */
export async function findProtectedSheet(session: ExcelSession, names: readonly string[] | 'active'): Promise<string | null> {
  const { worksheets } = session.context.workbook;
  const asked = names === 'active' ? [worksheets.getActiveWorksheet()] : names.map((name) => worksheets.getItemOrNullObject(name));
  const sheets = asked.map((sheet) => ({ sheet: sheet.load('name'), protection: sheet.protection.load('protected') }));
  await session.sync();
  return sheets.find(({ sheet, protection }) => !sheet.isNullObject && protection.protected)?.sheet.name ?? null;
}
