import type { HeadingWords } from '../../tables/other-headings';
import { foldHeading } from '../../tables/read-heading';
import { headingsOfColumns } from '../../tables/table-column';
import { customerTableHeadingWords } from './heading-words/customer-table-words';
import { ledgerHeadingWords } from './heading-words/ledger-heading-words';
import { receiptColumns } from './receipt-columns';

/** Words that head the columns of a ledger or of a table beside one: where a row holds several, another table begins. */
export const knownHeadings: HeadingWords = new Set(
  [
    ...[ledgerHeadingWords, customerTableHeadingWords].flatMap((words) => Object.values(words).flat()),
    ...headingsOfColumns(receiptColumns),
  ].map(foldHeading),
);
