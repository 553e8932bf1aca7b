import { isBlank } from '../cells/blank-cell';
import type { CellValue } from '../cells/cell-value';
import { bordersOn, partsByScript } from './match-heading';
import { readHeading } from './read-heading';

/** Folded words that head the columns of the tables we know. */
export type HeadingWords = ReadonlySet<string>;

/** Told at a glance, for most of what stands in a row of a ledger. */
function isFigureOrDate(value: CellValue): boolean {
  return typeof value === 'string' && /^[A-Z]{0,3}[-+]?\d[\d.,:/-]*$/i.test(value);
}

/** Whether a row below a table's own headings holds headings: at least three cells, all of them texts, three of them words that we know. */
export function beginsOtherTable(values: readonly CellValue[], words: HeadingWords): boolean {
  if (values.some((value) => typeof value === 'number')) return false;
  const filled = values.filter((value) => !isBlank(value));
  if (filled.length < 3 || filled.some((value) => typeof value !== 'string')) return false;
  return filled.filter((value) => !isFigureOrDate(value) && namesColumn(readHeading(value).text, words)).length >= 3;
}

/** Whether a heading is a word that we know, or such a word in Chinese and one in Latin letters: 客户 / Customer / Kunde. */
export function namesColumn(text: string, words: HeadingWords): boolean {
  if (words.has(text)) return true;
  const parts = partsByScript(text);
  return parts.length > 1 && parts.some((part) => words.has(part)) && parts.some((part) => /^[a-z]/.test(part) && bordersOn(part, words));
}
