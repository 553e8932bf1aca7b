import type { RegisterName } from '../../registers/all-registers';
import type { RegisterRow, Written } from '../../registers/register';
import type { Language } from '../../texts/language';
import type { NewTable } from '../ports/tables-port';

/** A table of R39 to be made, with rows; what makes one is loaded when the first is wanted. */
export async function freshTable(name: RegisterName, rows: readonly Written<RegisterRow>[], language: Language): Promise<NewTable> {
  const { newRegisterTable } = await import(/* webpackChunkName: "new-table" */ './new-register-table');
  return newRegisterTable(name, rows, language);
}
