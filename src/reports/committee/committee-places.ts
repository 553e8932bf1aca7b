import { figureColumn } from '../parts/part-columns';

/** Texts stand in the last two columns, those before hold figures and days; what all parts tell stands under one another. */
export const committeeColumns = {
  balance: figureColumn,
  bad: figureColumn + 1,
  overdue: figureColumn + 2,
  longest: figureColumn + 3,
  day: figureColumn + 4,
  first: figureColumn + 5,
  second: figureColumn + 6,
} as const;
export const committeeColumnCount = committeeColumns.second + 1;

/** Lines to write decisions in. */
export const emptyLines = 4;
