import type { ExcelSession } from '../excel-session';

/** What goes on on a protected sheet: it is read, sorted out of sight, and its columns are made wider. */
const allowed: Excel.WorksheetProtectionOptions = { allowAutoFilter: true, allowFormatColumns: true, allowFormatRows: true };

/**
 * Protects sheets that are not, or takes the protection of those away that are (two round trips, one more a sheet): where one of them would
 * not, the others are put back. Says which were changed.
 */
export async function setProtection(
  session: ExcelSession,
  names: readonly string[],
  password: string,
  protect: boolean,
  isRefusing: (name: string) => void,
): Promise<readonly string[]> {
  const sheets = names.map((name) => {
    const { protection } = session.context.workbook.worksheets.getItem(name);
    return { name, protection: protection.load(['protected', 'options']) };
  });
  await session.sync();
  const asked = sheets
    .filter(({ protection }) => protection.protected !== protect)
    .map(({ name, protection }) => ({ name, protection, before: protection.protected ? protection.options : allowed }));
  const done: typeof asked = [];
  try {
    for (const sheet of asked) {
      isRefusing(sheet.name);
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
    throw error;
  }
  return asked.map(({ name }) => name);
}
