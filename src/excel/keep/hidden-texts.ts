import { addHiddenName, type NameReading } from './hidden-names';

/*
 * Texts of any length in hidden names of the workbook. A formula may have 8,192 characters, but that of a name, it is reported, no more than 255
 * in Excel on the web, so no name gets a longer one: a long text goes on in the names `….1`, `….2` and so on. Its own name, the head, holds how
 * many they are and comes last: a text is there in full or not at all, and is gone as soon as its head is.
 */

/** Characters of a piece, a quotation mark counted twice as in the formula; leaves room for the rest of a formula of 239. */
const longestPiece = 230;
const mostPieces = 99;
/** Pieces of a text that has no bound of its own; as many as the head can tell. */
export const allPieces = 999;

/** Hidden names and their formulas, by name. */
export type Formulas = ReadonlyMap<string, string>;

export function formulasOf(names: readonly NameReading[]): Formulas {
  return new Map(names.map(({ name, formula }) => [name, formula]));
}

/** Whether hidden names hold a text of so many characters, whatever they are. */
export function fitsHiddenNames(text: string): boolean {
  return piecesOf(text).length <= allPieces;
}

/** The formulas of a text's names: that of the head, then those of the names that it goes on in. */
export function textFormulas(text: string, most = mostPieces): string[] {
  const pieces = piecesOf(text);
  if (pieces.length > most) throw new RangeError(`A text of ${text.length} characters is too long for hidden names.`);
  return pieces.map((piece, index) => (index === 0 && pieces.length > 1 ? `=${pieces.length - 1}&"${piece}"` : `="${piece}"`));
}

/** Adds the names of a text; answers them. Queues only. */
export function addHiddenText(context: Excel.RequestContext, name: string, text: string, most = mostPieces): string[] {
  const formulas = textFormulas(text, most).map((formula, index) => ({ name: index === 0 ? name : `${name}.${index}`, formula }));
  const [head, ...rest] = formulas;
  for (const part of [...rest, ...(head ? [head] : [])]) addHiddenName(context, part.name, part.formula);
  return formulas.map((part) => part.name);
}

/** The text that stands in a name and those that it goes on in; null where one of them is missing or holds no text. */
export function textIn(formulas: Formulas, name: string): string | null {
  const head = /^=(?:(\d{1,3})&)?"((?:[^"]|"")*)"$/.exec(formulas.get(name) ?? '');
  if (!head) return null;
  const rest = Array.from(
    { length: Number(head[1] ?? 0) },
    (_, index) => /^="((?:[^"]|"")*)"$/.exec(formulas.get(`${name}.${index + 1}`) ?? '')?.[1],
  );
  return rest.includes(undefined) ? null : [head[2], ...rest].join('').replace(/""/g, '"');
}

/** Pieces as they stand in formulas; a rare character like 𠮷, which counts twice, stays whole, and so does a doubled quotation mark. */
function piecesOf(text: string): string[] {
  const pieces = [''];
  for (const character of text) {
    const written = character === '"' ? '""' : character;
    const last = pieces.at(-1) ?? '';
    if (last.length + written.length > longestPiece) pieces.push(written);
    else pieces[pieces.length - 1] = last + written;
  }
  return pieces;
}
