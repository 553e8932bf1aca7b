import { a1 } from '../cells/a1';
import type { SheetText } from '../tables/table-column';
import type { Word } from './word-list';

/**
 * Whether a row of a register is to be seen to: today or since some day, later, not any more; past is what was due long ago, and to check is
 * what no formula can tell, for its day stands there in words.
 */
export type ToDoState = 'due' | 'open' | 'done' | 'past' | 'check';

/**
 * What a row's own cells tell of whether it is to be seen to: a table that is made anew gets it as a column of plain formulas, to be filtered
 * by without the add-in. Whether money came is told by the work of the day alone.
 */
export interface ToDo<Role extends string> {
  /** Where this cell is blank there is no row. */
  readonly row: Role;
  /** The first condition that holds, a formula of the cells by role, tells the state; none: open. */
  readonly states: (cells: Readonly<Record<Role, string>>) => readonly (readonly [condition: string, state: ToDoState])[];
}

/** What the column is called, and what stands in it. */
export const toDoHeading: SheetText = { 'zh-CN': '待办', 'en-US': 'To do' };
export const toDoWords: Readonly<Record<ToDoState, SheetText>> = {
  due: { 'zh-CN': '到期', 'en-US': 'Due' },
  open: { 'zh-CN': '未结', 'en-US': 'Open' },
  done: { 'zh-CN': '已结', 'en-US': 'Done' },
  past: { 'zh-CN': '已过', 'en-US': 'Past' },
  check: { 'zh-CN': '待核对', 'en-US': 'Check' },
};

/** The formula of the column in a row, 1-based; the roles are those of the columns from A on. */
export function toDoFormula<Role extends string>(
  { row: present, states }: ToDo<Role>,
  roles: readonly Role[],
  rowNumber: number,
  language: keyof SheetText,
): string {
  const cells = Object.fromEntries(roles.map((role, column) => [role, a1(rowNumber - 1, column, 'column')])) as Record<Role, string>;
  const word = (state: ToDoState): string => `"${toDoWords[state][language]}"`;
  const told = states(cells).reduceRight((rest, [condition, state]) => `IF(${condition},${word(state)},${rest})`, word('open'));
  return `=IF(${blank(cells[present])},"",${told})`;
}

/** Conditions of a cell. */
export function blank(cell: string): string {
  return `${cell}=""`;
}

export function filled(cell: string): string {
  return `${cell}<>""`;
}

/** Holds a day up to today, or words for one: what is dated ahead has not happened (R21a). */
export function hasHappened(cell: string): string {
  return both(filled(cell), `N(${cell})<=TODAY()`);
}

/** Holds no day but words, as 尽快 or a date that was typed as a text, which never comes due by itself. */
export function isInWords(cell: string): string {
  return both(filled(cell), `ISTEXT(${cell})`);
}

/** Holds the word for one of these, in either language. */
export function says<Means>(cell: string, words: readonly Word<Means>[], ...means: readonly Means[]): string {
  const texts = words.filter((word) => means.includes(word.means)).flatMap(({ text }) => [text['zh-CN'], text['en-US']]);
  return any(...texts.map((text) => `${cell}="${text}"`));
}

/** Holds a day that is today or was at least so many days ago. */
export function isBy(cell: string, daysAgo = 0): string {
  return both(`ISNUMBER(${cell})`, `${cell}<=TODAY()${daysAgo === 0 ? '' : `-${daysAgo}`}`);
}

/** Holds a day that is today or was fewer days ago. */
export function isSince(cell: string, daysAgo: number): string {
  return both(isBy(cell), `${cell}>TODAY()-${daysAgo}`);
}

/** Holds a day that is still to come. */
export function isAhead(cell: string): string {
  return both(`ISNUMBER(${cell})`, `${cell}>TODAY()`);
}

export function both(...conditions: readonly string[]): string {
  return `AND(${conditions.join(',')})`;
}

export function any(...conditions: readonly string[]): string {
  return `OR(${conditions.join(',')})`;
}
