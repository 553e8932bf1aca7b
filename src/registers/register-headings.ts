import { knownHeadings } from '../ledger/recognition/known-headings';
import type { HeadingWords } from '../tables/other-headings';
import { foldHeading } from '../tables/read-heading';
import { headingsOfColumns } from '../tables/table-column';
import { registerNamed, registerNames } from './all-registers';

/** Words that head the columns of a ledger or of any table of R39: where a row holds several, another table begins. */
export const allHeadings: HeadingWords = new Set([
  ...knownHeadings,
  ...registerNames.flatMap((name) => headingsOfColumns(registerNamed(name).columns)).map(foldHeading),
]);
