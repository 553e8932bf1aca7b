import { headRows } from '../head-places';

/** Columns of the list. */
export const workColumns = {
  number: 0,
  customer: 1,
  kind: 2,
  amount: 3,
  since: 4,
  notBefore: 5,
  owner: 6,
  contact: 7,
  action: 8,
  ledgerRow: 9,
  result: 10,
} as const;
export const workColumnCount = workColumns.result + 1;

/** The header of the list; a line of the head's summary stands before. */
export const workHeaderRow = headRows + 2;
