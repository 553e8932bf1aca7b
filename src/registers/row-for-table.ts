import type { CellValue } from '../cells/cell-value';
import { formatIsoDay } from '../domain/calendar/serial-day';
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
  /** Those of them that stand in words in the column of remarks instead. */
  readonly inWords?: readonly string[];
}

/** Where what has no column of its own is said in words: the column of remarks, and the roles of which that may be. */
export interface InWords {
  readonly into: string;
  readonly roles: readonly string[];
}

/** How a row is written into a table that was found: under the user's headings, in their order, their unit and their language (R39). */
export function rowForTable<Name extends RegisterName>(
  found: FoundRegister & { readonly name: Name },
  row: Written<RegisterRowOf<Name>>,
  words?: InWords,
): RowForTable {
  const register = registerNamed(found.name);
  const grid = gridOf(found.table);
  const columns = Object.entries(grid.columns).flatMap(([role, column]) => (column === undefined ? [] : [{ role, column }]));
  const language = languageOf(columns.map(({ role }) => grid.headingText(role)));
  const written: Readonly<Partial<Record<string, CellValue>>> = register.cellsOf(row, language);
  const lacking = Object.keys(register.columns).filter((role) => (written[role] ?? '') !== '' && !grid.has(role));
  const headingOf = (role: string): string => register.columns[role]?.heading[language] ?? role;
  const inText = (role: string, value: CellValue): string => {
    if (typeof value !== 'number') return String(value);
    return register.columns[role]?.content === 'date' ? formatIsoDay(value) : formatTime(Math.round(value * 24 * 60));
  };
  const isInWords =
    words !== undefined && grid.has(words.into) && lacking.length > 0 && lacking.every((role) => words.roles.includes(role));
  const inWords = isInWords ? lacking.map((role) => `${headingOf(role)}${signs[language].colon}${inText(role, written[role] ?? '')}`) : [];
  const values = isInWords
    ? { ...written, [words.into]: [written[words.into] ?? '', ...inWords].filter((text) => text !== '').join(signs[language].between) }
    : written;
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
    withoutColumn: isInWords ? [] : lacking.map(headingOf),
    ...(isInWords && { inWords: lacking.map(headingOf) }),
  };
}

const signs = { 'zh-CN': { colon: '：', between: '；' }, 'en-US': { colon: ': ', between: '; ' } } as const;

/** The language of most headings; a unit in brackets is none. */
function languageOf(headings: readonly string[]): keyof SheetText {
  const chinese = headings.filter((heading) => /\p{Script=Han}/u.test(heading.replace(/[(（].*[)）]/, '')));
  return chinese.length * 2 > headings.length ? 'zh-CN' : 'en-US';
}

function formatTime(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
