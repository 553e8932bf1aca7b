import { registerNamed } from '../../registers/all-registers';
import type { Collection } from '../../registers/collections/collection';
import type { CollectionRole } from '../../registers/collections/columns';
import type { FoundRegister, RegistersFound } from '../../registers/find-registers';
import type { Written } from '../../registers/register';
import { rowForTable } from '../../registers/row-for-table';
import type { JobWork } from '../define-job';
import { newRegisterTable } from '../workbook/new-register-table';
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

/** Adds rows to 催收记录, which is made where there is none: all of them or none. */
export async function enterLetters(
  found: RegistersFound,
  rows: readonly Written<Collection>[],
  { tables, control, language, texts }: Pick<JobWork, 'tables' | 'control' | 'language' | 'texts'>,
): Promise<{ readonly sheet: string; readonly rows: number }> {
  const [table] = collectionsIn(found);
  if (table === undefined) {
    const fresh = newRegisterTable('collections', rows, language, texts.jobs);
    const [sheet = fresh.sheetName] = await tables.make([fresh], control);
    return { sheet, rows: rows.length };
  }
  await tables.change([tableChange(table, { newRows: rows.map((row) => rowForTable(table, row)) })], control);
  return { sheet: table.table.sheet.name, rows: rows.length };
}
