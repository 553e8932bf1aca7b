import type { Cents } from '../money/cents';
import { safeCents } from '../money/cents';
import { customerKey } from '../text/customer-key';

import type { AgingEntry } from './aging-table';

/** A row as it stands, perhaps one that only sums up others. */
export interface PrintedEntry extends AgingEntry {
  /** Whether its words say that it is a sum. */
  readonly isSum: boolean;
  /** Whether the cell of its due date is blank. */
  readonly isUndated: boolean;
}

/** Where a run of rows begins: their sum and number before it. */
interface Start {
  readonly cents: Cents;
  readonly rows: number;
}

/**
 * The rows without printed sums: those that words tell, and those without a due date that come to exactly the two rows or more above them:
 * without a name to all rows, to those since the last sum or to the last customer's; with a name to that customer's dated rows (R12).
 */
export function withoutPrintedSums(entries: readonly PrintedEntry[]): AgingEntry[] {
  const top: Start = { cents: 0, rows: 0 };
  let now = top;
  let sinceSum = top;
  let ofCustomer = top;
  let customerBefore: string | null = null;
  let wasDated = false;
  const isSumOf = (cents: Cents, start: Start): boolean => now.rows - start.rows >= 2 && now.cents - start.cents === cents;
  return entries.filter(({ customer, cents, isSum, isUndated }) => {
    const key = customerKey(customer);
    const isUnnamedSum = key === '' && [top, sinceSum, ofCustomer].some((start) => isSumOf(cents, start));
    const isOfCustomer = key === customerBefore && wasDated && isSumOf(cents, ofCustomer);
    if (isSum || (cents !== 0 && isUndated && (isUnnamedSum || isOfCustomer))) {
      sinceSum = now;
      // Rows have one sum: a second row of as much is a debt (R12).
      if (isOfCustomer) wasDated = false;
      return false;
    }
    // A blank name below a customer's rows begins no other's.
    if (key !== '' && key !== customerBefore) [customerBefore, ofCustomer] = [key, now];
    now = { cents: safeCents(now.cents + cents), rows: now.rows + 1 };
    wasDated = !isUndated;
    return true;
  });
}
