/** Univer's formula grammar knows no `_` or `.` in table names: inside the engine they become look-alikes. */
const UNDERLINE_ALIAS = 'ˍ';
const DOT_ALIAS = 'ꓸ';

/** A table's name as the engine knows it. */
export function engineTableName(name: string): string {
  return name.replace(/_/g, UNDERLINE_ALIAS).replace(/\./g, DOT_ALIAS);
}

/** A formula with table names as the engine knows them. */
export function toEngineFormula(formula: string, tableNames: readonly string[]): string {
  let out = formula;
  for (const name of tableNames) {
    const alias = engineTableName(name);
    if (alias !== name) out = replaceTableName(out, name, alias);
  }
  return out;
}

/** A formula of the engine with the tables' own names. */
export function fromEngineFormula(formula: string, tableNames: readonly string[]): string {
  if (!formula.includes(UNDERLINE_ALIAS) && !formula.includes(DOT_ALIAS)) return formula;
  let out = formula;
  for (const name of tableNames) {
    const alias = engineTableName(name);
    if (alias !== name) out = replaceTableName(out, alias, name);
  }
  return out;
}

/** A formula with one table's name replaced, before brackets or alone, outside of texts. */
export function replaceTableName(formula: string, from: string, to: string): string {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_.])${from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}_.(!])`, 'giu');
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(pattern, () => to)))
    .join('');
}
