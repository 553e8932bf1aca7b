import { columnOfLetters } from '../../cells/a1';
import type { Area } from '../../cells/area';

/** Everything that we keep in a workbook about our own sheets stands in hidden defined names that begin with this. */
export const ourPrefix = 'receivables.';

/** A defined name as it is read. */
export interface NameReading {
  readonly name: string;
  readonly formula: string;
}

/** Queued: the workbook's names, hidden ones included; sheet-scoped ones, which copies of a sheet get, are not among them. */
export function loadNames(context: Excel.RequestContext): () => NameReading[] {
  const names = context.workbook.names.load('items/name,items/formula');
  return () => names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
}

/** Load option: worksheets with the names of their own scope. */
export const sheetsWithNames = 'items/name,items/visibility,items/names/items/name';

/**
 * Names of ours that worksheets have in their own scope, in small letters. Whoever copies a sheet gets them: each name of the workbook that
 * refers to the sheet, once more. While the copy is in front, Excel finds its names before those of the workbook: adding one is refused
 * (office-js #2875).
 */
export function namesOnSheets(sheets: readonly Excel.Worksheet[]): ReadonlySet<string> {
  return new Set(
    sheets.flatMap(({ names }) => names.items.map(({ name }) => name.toLowerCase())).filter((name) => name.startsWith(ourPrefix)),
  );
}

/**
 * The names that can be deleted without hitting that of a copy. What stays is no harm: references alone are copied, and a mark or memory is
 * none without its texts.
 */
export function safeToDelete(names: readonly NameReading[], onSheets: ReadonlySet<string>): NameReading[] {
  return names.filter(({ name, formula }) => !onSheets.has(name.toLowerCase()) || /^=(?:\d+&)?"/.test(formula));
}

/** Characters that a formula of ours has at the most: Excel on the web is reported to take no more than 255 for a name. */
const longestFormula = 239;

/** Adds a name, for a cell or for a formula, that is to be hidden once it is there (`ExcelSession.hideOnceMade`). Queues only. */
export function addHiddenName(context: Excel.RequestContext, name: string, content: Excel.Range | string): void {
  if (typeof content === 'string' && content.length > longestFormula)
    throw new RangeError(`A name of ours would get a formula of ${content.length} characters.`);
  context.workbook.names.add(name, content);
}

/** The worksheet that a name's formula refers to, even where its cell is gone; null once the worksheet is. */
export function sheetOfReference(formula: string): string | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!#"]+))!/.exec(formula);
  return match ? (match[1]?.replace(/''/g, "'") ?? match[2] ?? null) : null;
}

/** The cells of a worksheet that a name's formula refers to, an area or one; null once they are gone. */
export function areaOfReference(formula: string): Area | null {
  const match = /!\$([A-Z]{1,3})\$(\d+)(?::\$([A-Z]{1,3})\$(\d+))?$/.exec(formula);
  if (!match) return null;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const [row, column] = [Number(top) - 1, columnOfLetters(left)];
  return { row, column, rows: Number(bottom) - row, columns: columnOfLetters(right) - column + 1 };
}
