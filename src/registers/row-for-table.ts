import type { CellValue } from '../cells/cell-value';
import { gridOf } from '../tables/grid-of';
import { readTitleFacts } from '../ledger/recognition/title-facts';
import type { SheetText } from '../tables/table-column';
import type { RegisterName, RegisterRowOf } from './all-registers';
import { registerNamed } from './all-registers';
import type { FoundRegister } from './find-registers';
import type { Written } from './register';

/** The cells of a new row of a user's table, in the order of its own columns. */
export interface RowForTable {
  readonly sheetName: string;
  /** 0-based column of the first cell. */
  readonly firstColumn: number;
  /** `''` under headings that are not ours. */
  readonly cells: readonly CellValue[];
  /** Headings, ours, of what the row says and the table has no column for. */
  readonly withoutColumn: readonly string[];
}

/** How a row is written into a table that was found: under the user's headings, in their order, their unit and their language (R39). */
export function rowForTable<Name extends RegisterName>(
  found: FoundRegister & { readonly name: Name },
  row: Written<RegisterRowOf<Name>>,
): RowForTable {
  const register = registerNamed(found.name);
  const grid = gridOf(found.table);
  const columns = Object.entries(grid.columns).flatMap(([role, column]) => (column === undefined ? [] : [{ role, column }]));
  const language = languageOf(columns.map(({ role }) => grid.headingText(role)));
  const values = register.cellsOf(row, language);
  const { unit: titleUnit } = readTitleFacts(found.table.sheet, found.table.firstHeadingRow, 1900);
  const first = Math.min(...columns.map(({ column }) => column));
  const last = Math.max(...columns.map(({ column }) => column));
  const roleAt = new Map(columns.map(({ role, column }) => [column, role]));
  return {
    sheetName: grid.sheet.name,
    firstColumn: first,
    cells: Array.from({ length: last - first + 1 }, (_unused, index) => {
      const role = roleAt.get(first + index);
      const value = role === undefined ? '' : (values[role] ?? '');
      const isSum = role !== undefined && register.columns[role]?.content === 'amount' && typeof value === 'number';
      return isSum ? value / grid.unit(role, titleUnit) : value;
    }),
    withoutColumn: Object.entries(register.columns).flatMap(([role, { heading }]) =>
      (values[role] ?? '') === '' || grid.has(role) ? [] : [heading[language]],
    ),
  };
}

/** The language of most headings; a unit in brackets is none. */
function languageOf(headings: readonly string[]): keyof SheetText {
  const chinese = headings.filter((heading) => /\p{Script=Han}/u.test(heading.replace(/[(（].*[)）]/, '')));
  return chinese.length * 2 > headings.length ? 'zh-CN' : 'en-US';
}
