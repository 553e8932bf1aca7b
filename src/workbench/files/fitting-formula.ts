/** Characters of a formula, as many as Excel takes. */
const LONGEST_FORMULA = 8192;
/**
 * Brackets within brackets, and signs before a value: many times what Excel takes of functions, and few enough for every engine, which goes
 * a step deeper with each.
 */
const DEEPEST = 256;

/**
 * Whether a formula is none that a spreadsheet program has written: longer or deeper than any takes. Its cell keeps the value that the file
 * has for it.
 */
export function isBeyondFormulas(formula: string): boolean {
  if (formula.length > LONGEST_FORMULA) return true;
  let depth = 0;
  let signs = 0;
  for (let at = 0; at < formula.length; at++) {
    const character = formula[at];
    if (character === '"') {
      const end = formula.indexOf('"', at + 1);
      if (end < 0) return false;
      at = end;
      signs = 0;
    } else if (character === '(' || character === '{') {
      depth += 1;
    } else if (character === ')' || character === '}') {
      depth -= 1;
    } else if (character === '-' || character === '+') {
      signs += 1;
    } else if (character !== ' ') {
      signs = 0;
    }
    if (depth > DEEPEST || signs > DEEPEST) return true;
  }
  return false;
}
