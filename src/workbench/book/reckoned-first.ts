/**
 * What a name stands for as text that may stand anywhere in a formula: Univer puts it there as it is, so that 100 times a name for `=税率+1`
 * was one and a hundred times the rate. Excel reckons the name first.
 */
export function reckonedFirst(formula: string): string {
  return hasOpenOperator(formula) ? `(${formula})` : formula;
}

/** Texts, quoted names of sheets and errors, in which signs are none of reckoning. */
const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'|#(?:N\/A|DIV\/0!)/gi;

/** Whether an operator stands outside of all brackets. */
function hasOpenOperator(formula: string): boolean {
  let depth = 0;
  for (const sign of formula.replace(quoted, '')) {
    if ('([{'.includes(sign)) depth += 1;
    else if (')]}'.includes(sign)) depth -= 1;
    else if (depth === 0 && '+-*/^&=<>%'.includes(sign)) return true;
  }
  return false;
}
