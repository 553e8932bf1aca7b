import type { ExcelSession } from '../excel-session';

/** Serial number of 1904-01-02 in a workbook that counts from 1904. */
const secondDayOf1904 = 1;

/** No property tells a workbook's date system, but its own DATE function counts by it; an Excel without that is taken for 1900. */
export async function readDateSystem(session: ExcelSession): Promise<1900 | 1904> {
  const day = session.context.workbook.functions.date(1904, 1, 2).load('value');
  try {
    await session.sync();
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return 1900;
    throw error;
  }
  return day.value === secondDayOf1904 ? 1904 : 1900;
}
