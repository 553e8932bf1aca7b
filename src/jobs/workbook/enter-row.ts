import type { RegisterName, RegisterRowOf } from '../../registers/all-registers';
import type { FoundRegister, RegistersFound } from '../../registers/find-registers';
import type { Written } from '../../registers/register';
import { rowForTable } from '../../registers/row-for-table';
import type { JobWork } from '../define-job';
import type { RefusalReason } from '../refusal-reason';
import { newRegisterTable } from './new-register-table';
import { tableChange } from './table-change';

/** Where a row was entered, or why none was. */
export type EnteredRow =
  | { readonly kind: 'entered'; readonly sheet: string }
  | { readonly kind: 'refused'; readonly refusal: 'registerIncomplete'; readonly reason: RefusalReason };

/**
 * Adds a row below the first table of a register, which is made where there is none: all of it or nothing. A table that lacks a column for something that
 * the row says takes none of it (R39).
 */
export async function enterRow<Name extends RegisterName>(
  name: Name,
  row: Written<RegisterRowOf<Name>>,
  { tables: found }: RegistersFound,
  { tables, control, language, texts }: Pick<JobWork, 'tables' | 'control' | 'language' | 'texts'>,
): Promise<EnteredRow> {
  const table = found.find((one): one is FoundRegister & { readonly name: Name } => one.name === name);
  if (table === undefined) {
    const fresh = newRegisterTable(name, [row], language, texts.jobs);
    const [sheet = fresh.sheetName] = await tables.make([fresh], control);
    return { kind: 'entered', sheet };
  }
  const cells = rowForTable(table, row);
  const sheetName = table.table.sheet.name;
  if (cells.withoutColumn.length > 0)
    return {
      kind: 'refused',
      refusal: 'registerIncomplete',
      reason: { kind: 'registerLacksColumns', sheetName, headings: cells.withoutColumn },
    };
  await tables.change([tableChange(table, { newRows: [cells] })], control);
  return { kind: 'entered', sheet: sheetName };
}
