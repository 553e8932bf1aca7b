import type { RegisterName } from '../../registers/all-registers';
import { registerNamed } from '../../registers/all-registers';
import { newRegisterSheet } from '../../registers/new-register-sheet';
import type { RegisterRow, Written } from '../../registers/register';
import type { Language } from '../../texts/language';
import type { NewTable } from '../ports/tables-port';
import { newTableColumns } from './new-table-column';
import { newValue } from './table-change';

/** A table of R39 to be made, with rows. */
export function newRegisterTable(name: RegisterName, rows: readonly Written<RegisterRow>[], language: Language): NewTable {
  const sheet = newRegisterSheet(name, language);
  const register = registerNamed(name);
  const roles = Object.entries(register.columns);
  return {
    sheetName: sheet.sheetName,
    columns: newTableColumns(sheet, language),
    rows: rows.map((row) => {
      const cells = register.cellsOf(row, language);
      return roles.map(([role, { content }]) => {
        const value = cells[role] ?? '';
        return value === '' ? null : newValue(value, content === 'date');
      });
    }),
  };
}
