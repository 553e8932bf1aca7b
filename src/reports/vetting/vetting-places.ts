import { figureColumn } from '../parts/part-columns';

/** The columns of every part: a customer or body, figures and days, words, two texts that break, and the row that a line leads to. */
export const vettingColumns = {
  second: figureColumn + 1,
  age: figureColumn + 2,
  word: figureColumn + 3,
  state: figureColumn + 4,
  first: figureColumn + 5,
  last: figureColumn + 6,
  link: figureColumn + 7,
} as const;
export const vettingColumnCount = vettingColumns.link + 1;

/** So many contracts with gaps are listed at most; the rest is told as a sum. */
export const mostContracts = 40;
