/**
 * A formula, as the engine writes it, with the references to one table replaced, outside of texts. `replace` is handed what stands in
 * brackets behind the table's name, null where none do, and answers what takes the place of name and brackets; null leaves them.
 */
export function replaceTableReferences(formula: string, tableName: string, replace: (inside: string | null) => string | null): string {
  const name = tableName.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const reference = new RegExp(`(?<![\\p{L}\\p{N}_.])${name}(?![\\p{L}\\p{N}_.(!])(?:\\[((?:[^\\[\\]]|\\[[^\\[\\]]*\\])*)\\])?`, 'giu');
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(reference, (whole: string, inside: string | undefined) => replace(inside ?? null) ?? whole),
    )
    .join('');
}

/** The same formula with one column of a table renamed. */
export function renameColumnInFormula(formula: string, tableName: string, from: string, to: string): string {
  return replaceTableReferences(formula, tableName, (inside) => (inside === null ? null : `${tableName}[${renamed(inside, from, to)}]`));
}

/** The same formula with a table's columns spelled as its headings are: Excel knows no large and small letters there, the engine does. */
export function columnsAsHeadings(formula: string, tableName: string, headings: readonly string[]): string {
  const spelled = new Map(headings.map((heading) => [heading.toLowerCase(), heading]));
  const spell = (column: string): string => spelled.get(column.toLowerCase()) ?? column;
  return replaceTableReferences(formula, tableName, (inside) =>
    inside === null
      ? null
      : `${tableName}[${inside.includes('[') ? inside.replace(/\[([^[\]]*)\]/g, (_, column: string) => `[${spell(column)}]`) : spell(inside)}]`,
  );
}

/** `列`, or `[#All],[列]` and the like. */
function renamed(inside: string, from: string, to: string): string {
  if (inside.toLowerCase() === from.toLowerCase()) return to;
  return inside.replace(/\[([^[\]]*)\]/g, (whole: string, column: string) =>
    column.toLowerCase() === from.toLowerCase() ? `[${to}]` : whole,
  );
}

/** The parts of a table that formulas name. */
export interface TableParts {
  readonly all: string;
  readonly headings: string;
  readonly body: string;
  /** By heading, in small letters. */
  readonly columns: ReadonlyMap<string, string>;
}

/** The same formula with addresses in place of a table that is one no more; an error in place of what has none. */
export function tableAsCells(formula: string, tableName: string, parts: TableParts): string {
  return replaceTableReferences(formula, tableName, (inside) => {
    const wanted = (inside ?? '').toLowerCase();
    if (wanted === '' || wanted === '#data') return parts.body;
    if (wanted === '#all') return parts.all;
    if (wanted === '#headers') return parts.headings;
    return parts.columns.get(wanted) ?? '#REF!';
  });
}
