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

/** Adds a name that the list of names does not show: for a cell, or for a formula. Queues only. */
export function addHiddenName(context: Excel.RequestContext, name: string, content: Excel.Range | string): void {
  context.workbook.names.add(name, content).visible = false;
}

/** The worksheet that a name's formula refers to, even where its cell is gone; null once the worksheet is. */
export function sheetOfReference(formula: string): string | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!#"]+))!/.exec(formula);
  return match ? (match[1]?.replace(/''/g, "'") ?? match[2] ?? null) : null;
}
