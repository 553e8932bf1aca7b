import type { RegisterName, RegisterRowOf } from '../../registers/all-registers';
import type { FoundRegister, RegistersFound } from '../../registers/find-registers';
import type { Written } from '../../registers/register';
import { rowForTable } from '../../registers/row-for-table';
import type { InWords } from '../../registers/row-for-table';
import type { JobWork } from '../define-job';
import type { RefusalReason } from '../refusal-reason';
import { freshTable } from './fresh-table';
import { tableChange } from './table-change';

/** Where a row was entered, or why none was. */
export type EnteredRow =
  /** `inWords`: headings of what stands in the column of remarks, for want of columns of their own. */
  | { readonly kind: 'entered'; readonly sheet: string; readonly inWords?: readonly string[] }
  | { readonly kind: 'refused'; readonly refusal: 'registerIncomplete'; readonly reason: RefusalReason };

/** Adds one row, as `enterRows` does. */
export function enterRow<Name extends RegisterName>(
  name: Name,
  row: Written<RegisterRowOf<Name>>,
  found: RegistersFound,
  work: Pick<JobWork, 'tables' | 'control' | 'language'>,
  words?: InWords,
): Promise<EnteredRow> {
  return enterRows(name, [row], found, work, words);
}

/**
 * Adds rows below the first table of a register, which is made where there is none: all of it or nothing. A table that lacks a column for
 * something that a row says takes none of them, unless `words` lets it be said among the remarks (R39).
 */
export async function enterRows<Name extends RegisterName>(
  name: Name,
  rows: readonly Written<RegisterRowOf<Name>>[],
  { tables: found }: RegistersFound,
  { tables, control, language }: Pick<JobWork, 'tables' | 'control' | 'language'>,
  words?: InWords,
): Promise<EnteredRow> {
  const table = found.find((one): one is FoundRegister & { readonly name: Name } => one.name === name);
  if (table === undefined) {
    const fresh = await freshTable(name, rows, language);
    const [sheet = fresh.sheetName] = await tables.make([fresh], control);
    return { kind: 'entered', sheet };
  }
  const newRows = rows.map((row) => rowForTable(table, row, words));
  const sheetName = table.table.sheet.name;
  const headings = [...new Set(newRows.flatMap(({ withoutColumn }) => withoutColumn))];
  if (headings.length > 0)
    return { kind: 'refused', refusal: 'registerIncomplete', reason: { kind: 'registerLacksColumns', sheetName, headings } };
  await tables.change([tableChange(table, { newRows })], control);
  const inWords = [...new Set(newRows.flatMap((row) => row.inWords ?? []))];
  return { kind: 'entered', sheet: sheetName, ...(inWords.length > 0 && { inWords }) };
}
