import { registerNamed } from '../../registers/all-registers';
import type { Collection } from '../../registers/collections/collection';
import type { CollectionRole } from '../../registers/collections/columns';
import type { FoundRegister, RegistersFound } from '../../registers/find-registers';
import type { Written } from '../../registers/register';
import { rowForTable } from '../../registers/row-for-table';
import type { SheetModel } from '../../sheets/sheet-model';
import type { JobWork } from '../define-job';
import { freshTable } from '../workbook/fresh-table';
import { tableChange } from '../workbook/table-change';

type CollectionsFound = FoundRegister & { readonly name: 'collections' };

/** Every table of 催收记录 that was found; new rows go to the first. */
export function collectionsIn({ tables }: RegistersFound): readonly CollectionsFound[] {
  return tables.filter((table): table is CollectionsFound => table.name === 'collections');
}

/** Columns of a letter's row without which the letter would be proposed again, or could not be told from another. */
const needed: readonly CollectionRole[] = ['number', 'day', 'customer', 'invoices', 'method', 'stage'];

/** Headings, ours, of columns that 催收记录 lacks and letters can't do without; none where there is no such table yet. */
export function columnsLacking(
  found: RegistersFound,
  language: 'zh-CN' | 'en-US',
): { readonly sheet: string; readonly headings: string[] } | null {
  const [table] = collectionsIn(found);
  if (table === undefined) return null;
  const { columns } = registerNamed('collections');
  const headings = needed.filter((role) => table.table.columns[role] === undefined).map((role) => columns[role]?.heading[language] ?? role);
  return headings.length === 0 ? null : { sheet: table.table.sheet.name, headings };
}

/** What was written of letters: where they were entered, and worksheets that were added. */
export interface EnteredLetters {
  readonly register: { readonly sheet: string; readonly rows: number };
  readonly sheets: readonly string[];
}

/** Thrown where worksheets of letters that could not be entered could not be taken away again either. */
export class SheetsLeftBehind extends Error {
  override name = 'SheetsLeftBehind';

  constructor(
    readonly sheets: readonly string[],
    /** Why the letters could not be entered. */
    readonly fault: unknown,
  ) {
    super(sheets.join());
  }
}

/** Adds rows to 催收记录, which is made where there is none, and worksheets of the letters: all of it or nothing. */
export async function enterLetters(
  found: RegistersFound,
  rows: readonly Written<Collection>[],
  models: readonly SheetModel[],
  { workbook, tables, control, language }: Pick<JobWork, 'workbook' | 'tables' | 'control' | 'language'>,
): Promise<EnteredLetters> {
  const [table] = collectionsIn(found);
  if (table === undefined) {
    const fresh = await freshTable('collections', rows, language);
    const names = await tables.make([fresh], control, { before: models });
    return { register: { sheet: names[models.length] ?? fresh.sheetName, rows: rows.length }, sheets: names.slice(0, models.length) };
  }
  const sheets = models.length === 0 ? [] : await workbook.addSheets(models, control, 'none');
  try {
    await tables.change([tableChange(table, { newRows: rows.map((row) => rowForTable(table, row)) })], control);
  } catch (error) {
    if (sheets.length > 0)
      await workbook.takeBack(sheets).catch(() => {
        throw new SheetsLeftBehind(sheets, error);
      });
    throw error;
  }
  const [first] = sheets;
  // All is written by now, wherever the user stands.
  if (first !== undefined) await workbook.show(first, null).catch(() => false);
  return { register: { sheet: table.table.sheet.name, rows: rows.length }, sheets };
}
