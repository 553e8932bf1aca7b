import type { CellValue } from '../source';
import { isBlank } from './column-profile';
import { customerTableHeadingWords, ledgerHeadingWords, receiptHeadingWords } from './heading-words';
import { foldHeading, readHeading } from './read-heading';

const headingWords: ReadonlySet<string> = new Set(
  [ledgerHeadingWords, receiptHeadingWords, customerTableHeadingWords].flatMap((words) => Object.values(words).flat().map(foldHeading)),
);

/** Whether a row below a table's own headings holds headings: at least three cells, all of them texts, three of them words that we know. */
export function beginsOtherTable(values: readonly CellValue[]): boolean {
  if (values.some((value) => typeof value === 'number')) return false;
  const filled = values.filter((value) => !isBlank(value));
  if (filled.length < 3 || filled.some((value) => typeof value !== 'string')) return false;
  return filled.filter((value) => headingWords.has(readHeading(value).text)).length >= 3;
}
