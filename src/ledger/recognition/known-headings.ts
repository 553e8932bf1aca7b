import type { HeadingWords } from '../../tables/other-headings';
import { foldHeading } from '../../tables/read-heading';
import { customerTableHeadingWords, ledgerHeadingWords, receiptHeadingWords } from './heading-words';

/** Words that head the columns of a ledger or of a table beside one: where a row holds several, another table begins. */
export const knownHeadings: HeadingWords = new Set(
  [ledgerHeadingWords, receiptHeadingWords, customerTableHeadingWords].flatMap((words) => Object.values(words).flat().map(foldHeading)),
);
