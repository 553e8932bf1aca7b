import { invalidArgument } from '../host-error';

const LONGEST_FORMULA = 8192;
/** Microsoft, "Text values in formulas are limited to 255 characters". */
const LONGEST_TEXT = 255;
const closers: Readonly<Record<string, string>> = { '(': ')', '{': '}', '[': ']' };

/**
 * Throws InvalidArgument for a formula that Excel would not let in: too long, a text in it longer than 255 characters, or quotes and
 * brackets that do not close.
 */
export function checkFormula(formula: string): void {
  if (formula.length > LONGEST_FORMULA) throw invalidArgument('A formula has at most 8,192 characters.');
  for (const [text] of formula.matchAll(/"(?:[^"]|"")*"/g))
    if (text.slice(1, -1).replace(/""/g, '"').length > LONGEST_TEXT)
      throw invalidArgument('A text in a formula has at most 255 characters.');
  const open: string[] = [];
  let quote: string | null = null;
  for (const character of formula) {
    if (quote) {
      if (character === quote) quote = null;
    } else if (character === '"' || (character === "'" && !open.includes(']'))) quote = character;
    else if (closers[character]) open.push(closers[character]);
    else if (')}]'.includes(character) && open.pop() !== character) throw notAFormula(formula);
  }
  if (quote || open.length > 0 || /[-+*/^&=<>,(]\s*$/.test(formula)) throw notAFormula(formula);
}

const notAFormula = (formula: string): Error => invalidArgument(`Not a formula: ${formula}`);
