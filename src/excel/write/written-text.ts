import { cutText } from '../../cells/cut-text';

/**
 * A text as it must be handed to Excel so that exactly this text stands in the cell. Excel parses texts as if they were typed:
 * `=1+1` would become a formula, `00123` a number, `1-2` a date. A leading apostrophe makes a text a text and is not shown.
 * A cell formatted as text (`@`) parses nothing, but takes a leading apostrophe for that sign all the same.
 */
export function writtenText(text: string, cellIsText: boolean): string {
  const fitting = text.length > longestText ? `${cutText(text, longestText - 1)}…` : text;
  return fitting.startsWith("'") || (!cellIsText && mayBeParsed(fitting)) ? `'${fitting}` : fitting;
}

/** Characters that a cell holds; Excel refuses a longer text, such as a sentence that quotes a cell full of text. */
const longestText = 32_767;

/** True for a text that Excel, in any language, might read as a formula, number, date, time, truth value or error. */
function mayBeParsed(text: string): boolean {
  return parsedShapes.some((pattern) => pattern.test(text));
}

const parsedShapes = [
  /^\s*['=+\-@#(\uFF1D\uFF0B\uFF0D\uFF20]/,
  /[\d\uFF10-\uFF19]/,
  /[〇零一二三四五六七八九十]\s*[年月日时時点點]/,
  /^\s*(true|false)\s*$/i,
];
