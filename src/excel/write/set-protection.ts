import type { ProtectionAnswer } from '../../jobs/ports/tables-port';
import type { ExcelSession } from '../excel-session';

/** What goes on on a protected sheet: it is read, sorted out of sight, and its columns are made wider. */
const allowed: Excel.WorksheetProtectionOptions = { allowAutoFilter: true, allowFormatColumns: true, allowFormatRows: true };

/**
 * Protects sheets that are not, or takes the protection of those away that are (two round trips, one more a sheet): where one of them would
 * not, the others are put back.
 */
export async function setProtection(
  session: ExcelSession,
  names: readonly string[],
  password: string,
  protect: boolean,
): Promise<ProtectionAnswer> {
  const sheets = names.map((name) => {
    const { protection } = session.context.workbook.worksheets.getItem(name);
    return { name, protection: protection.load(['protected', 'options']) };
  });
  await session.sync();
  const asked = sheets
    .filter(({ protection }) => protection.protected !== protect)
    .map(({ name, protection }) => ({ name, protection, before: protection.protected ? protection.options : allowed }));
  const done: typeof asked = [];
  let refusing = '';
  try {
    for (const sheet of asked) {
      refusing = sheet.name;
      if (protect) sheet.protection.protect(allowed, password);
      else sheet.protection.unprotect(password);
      await session.sync();
      done.push(sheet);
    }
  } catch (error) {
    for (const { protection, before } of done) {
      if (protect) protection.unprotect(password);
      else protection.protect(before, password);
    }
    if (done.length > 0) await session.sync();
    if (error instanceof OfficeExtension.Error && error.code === 'BadPassword') return { kind: 'badPassword', sheet: refusing };
    throw error;
  }
  return { kind: 'set', changed: asked.map(({ name }) => name) };
}
