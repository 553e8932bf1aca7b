/**
 * The line, counted from 1, in which a quote opens that draws later rows into its cell because it never ends, or ends where another
 * cell's quote opens; null where there is none. A quoted cell of several lines that ends before a delimiter or a line's end is whole.
 */
export function openQuoteLine(text: string, delimiter: string): number | null {
  const endsCell = (at: number): boolean => at >= text.length || text[at] === delimiter || isLineEnd(text[at]);
  // A quote opens only as the first sign of a cell; elsewhere it is a sign as any other.
  for (let open = nextOpening(text, delimiter, 0); open >= 0; ) {
    const close = closing(text, open);
    if (close < 0) return lineOf(text, open);
    const inside = text.slice(open + 1, close);
    if (/[\r\n]/.test(inside) && (!endsCell(close + 1) || isBetweenCells(inside, delimiter))) return lineOf(text, open);
    open = nextOpening(text, delimiter, close + 1, true);
  }
  return null;
}

const isLineEnd = (sign: string | undefined): boolean => sign === '\n' || sign === '\r';

/** The next quote that begins a cell, from a place on; `isWithin` where that place is not the first of a cell. */
function nextOpening(text: string, delimiter: string, from: number, isWithin = false): number {
  let at = text.indexOf('"', from);
  while (at >= 0) {
    const before = text[at - 1];
    if (at === from ? !isWithin : before === delimiter || isLineEnd(before)) return at;
    at = text.indexOf('"', at + 1);
  }
  return -1;
}

/** The quote that ends a quoted cell: one that no other follows at once, since two of them mean the sign itself. */
function closing(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

/** A single quote used as a sign of its own (for "the same as above") pairs with the next one: between them stand the ends of two cells. */
function isBetweenCells(inside: string, delimiter: string): boolean {
  const [first, last] = [inside[0], inside.at(-1)];
  const isEnd = (sign: string | undefined): boolean => sign === delimiter || isLineEnd(sign);
  return isEnd(first) && isEnd(last) && (first === delimiter || last === delimiter);
}

function lineOf(text: string, place: number): number {
  return text.slice(0, place).split(/\r\n|\r|\n/).length;
}
