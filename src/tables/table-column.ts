import type { RoleContent, RoleRule, RoleRules } from './assign-columns';
import { headingRule } from './match-heading';

/** A text of a sheet in each language that sheets are made in. */
export interface SheetText {
  readonly 'zh-CN': string;
  readonly 'en-US': string;
}

/** What a column holds: days, yuan, plain numbers, times of day, one of a few words, or any text. */
export type ColumnContent = 'date' | 'amount' | 'number' | 'time' | 'choice' | 'text';

/** One column of a table that is both found by its heading in users' workbooks and made anew by us. */
export interface TableColumn {
  readonly heading: SheetText;
  /** All headings it is found by, its own included, best first; compared as `readHeading` folds them. */
  readonly words: readonly string[];
  /** Headings that only seem to be it. */
  readonly misleading?: RegExp;
  readonly content: ColumnContent;
  /** Without it the table would be nothing, and without its cell a row. */
  readonly required?: true;
  /** What its list validation offers. */
  readonly choices?: readonly SheetText[];
  /** Width of the column in a table made anew, in characters. */
  readonly width: number;
  /** What a cell of it looks like. */
  readonly example: SheetText;
}

export type TableColumns<Role extends string> = Readonly<Record<Role, TableColumn>>;

const contents: Readonly<Record<ColumnContent, RoleContent>> = {
  date: 'date',
  amount: 'amount',
  number: 'text',
  time: 'time',
  choice: 'text',
  text: 'text',
};

/** How the columns of a table are told by their headings; `amounts` says whether a heading alone makes a column of sums. */
export function rulesOfColumns<Role extends string>(
  columns: TableColumns<Role>,
  amounts: 'amount' | 'namedAmount' = 'amount',
): RoleRules<Role> {
  const entries = Object.entries<TableColumn>(columns).map(([role, { words, misleading, content }]): [string, RoleRule] => [
    role,
    { ...headingRule(words, misleading), content: content === 'amount' ? amounts : contents[content] },
  ]);
  return Object.fromEntries(entries) as Record<Role, RoleRule>;
}

/** All headings that the columns of a table are found by. */
export function headingsOfColumns(columns: TableColumns<string>): string[] {
  return Object.values(columns).flatMap(({ words }) => words);
}
