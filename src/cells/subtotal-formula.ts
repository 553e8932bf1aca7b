/** SUBTOTAL(9, E2:E90), SUBTOTAL(109, …) and AGGREGATE(9, 5, …), rounded or not: a sum that leaves out what a filter hides. */
const subtotal = /^=\+?(?:(?:_xlfn\.)?ROUND\()?(?:SUBTOTAL\(\s*(?:9|109)|(?:_xlfn\.)?AGGREGATE\(\s*9\s*,\s*[0-7])\s*[,;].*[:[]/i;

/** Whether a formula sums up a range as a filter shows it: whatever stands beside it, its row is one of totals (R12). */
export function isSubtotalFormula(formula: string): boolean {
  return formula.startsWith('=') && subtotal.test(formula);
}

/** Lines of totals stand near the beginning or the end of a sheet: so many of its rows there are asked for their formulas. */
export const rowsAskedForTotals = 12;

/** Whether a row, by its place among so many, is one that is asked. */
export function isAskedForTotals(index: number, rows: number): boolean {
  return index < rowsAskedForTotals || index >= rows - rowsAskedForTotals;
}
