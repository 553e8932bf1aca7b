import type { MadeSheet } from '../ports/made-sheet';
import type { WorkbookReading } from '../ports/workbook-port';

/**
 * The sheet whose ledger the user means by being on a sheet: that sheet, or, where it is one of ours, the one that it was made from; null
 * where that says nothing.
 */
export async function activeLedger(
  { workbook }: WorkbookReading,
  activeSheet: string | undefined,
  made: () => Promise<readonly MadeSheet[]>,
): Promise<string | null> {
  const active = workbook.sheets.find(({ name }) => name === activeSheet);
  if (active === undefined) return null;
  if (!active.ours) return active.name;
  const source = (await made()).find(({ name }) => name === active.name)?.ledgerSheet ?? null;
  return workbook.sheets.some(({ name, ours }) => name === source && !ours) ? source : null;
}
