import type { ColumnRole } from '../../reading-choices';
import { amountWords } from './amount-words';
import { balanceWords } from './balance-words';
import { currencyWords } from './currency-words';
import { customerWords } from './customer-words';
import { dateWords } from './date-words';
import { documentWords } from './document-words';
import { receiptWords } from './receipt-words';
import { remarkWords } from './remark-words';

/** What customers, finance programs and exports call each column, best word first; compared as `readHeading` folds them. */
export const ledgerHeadingWords: Readonly<Record<ColumnRole, readonly string[]>> = {
  customer: customerWords,
  ...documentWords,
  ...dateWords,
  ...amountWords,
  ...receiptWords,
  balance: balanceWords,
  ...currencyWords,
  ...remarkWords,
};
