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

/** Adds a name that the list of names does not show: for a cell, or for a text. Queues only. */
export function addHiddenName(context: Excel.RequestContext, name: string, content: Excel.Range | string): void {
  context.workbook.names.add(name, typeof content === 'string' ? textFormula(content) : content).visible = false;
}

/** Excel takes at most 255 characters in one text of a formula; a quotation mark counts twice, and so does a rare character like 𠮷, which must stay whole. */
const longestPart = 120;
const longestFormula = 8_192;

/** A text as a formula, in parts. */
export function textFormula(text: string): string {
  const parts = text.match(new RegExp(`[^]{1,${longestPart}}`, 'gu')) ?? [''];
  const formula = `=${parts.map((part) => `"${part.replace(/"/g, '""')}"`).join('&')}`;
  if (formula.length > longestFormula) throw new RangeError(`A text of ${text.length} characters is too long for a name.`);
  return formula;
}

/** The text of a formula made by `textFormula`. */
export function textOfFormula(formula: string): string {
  return Array.from(formula.matchAll(/"((?:[^"]|"")*)"/g), ([, part = '']) => part.replace(/""/g, '"')).join('');
}

/** The worksheet that a name's formula refers to, even where its cell is gone; null once the worksheet is. */
export function sheetOfReference(formula: string): string | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!#"]+))!/.exec(formula);
  return match ? (match[1]?.replace(/''/g, "'") ?? match[2] ?? null) : null;
}
