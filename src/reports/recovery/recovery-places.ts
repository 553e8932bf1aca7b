import { figureColumn } from '../parts/part-columns';

/** Columns of the months and of the collectors: what both tell stands under one another. */
export const recoveryColumns = {
  /** Of a month; of a collector what was 损失 of the recovered. */
  recoverable: figureColumn,
  recovered: figureColumn + 1,
  /** Of what was recoverable; of a collector of what all recovered. */
  rate: figureColumn + 2,
  /** Of a month; of a collector its bonus. */
  days: figureColumn + 3,
  calls: figureColumn + 4,
  visits: figureColumn + 5,
  letters: figureColumn + 6,
  kept: figureColumn + 7,
  broken: figureColumn + 8,
  keptShare: figureColumn + 9,
  cost: figureColumn + 10,
  costPerYuan: figureColumn + 11,
  satisfaction: figureColumn + 12,
} as const;
export const recoveryColumnCount = recoveryColumns.satisfaction + 1;

/** Lines kept for the findings. */
export const mostFindings = 4;
