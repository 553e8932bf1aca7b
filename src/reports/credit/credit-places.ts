import { figureColumn } from '../parts/part-columns';

/** Columns of the list of customers; amounts stand under those of the parts above it. */
export const creditColumns = {
  number: 0,
  customer: 1,
  grade: figureColumn,
  balance: figureColumn + 1,
  trade: figureColumn + 2,
  limit: figureColumn + 3,
  suggested: figureColumn + 4,
  change: figureColumn + 5,
  late: figureColumn + 6,
  share: figureColumn + 7,
  worst: figureColumn + 8,
  broken: figureColumn + 9,
  terms: figureColumn + 10,
  reasons: figureColumn + 11,
  advice: figureColumn + 12,
} as const;
export const creditColumnCount = creditColumns.advice + 1;
