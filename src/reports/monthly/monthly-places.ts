import { figureColumn } from '../parts/part-columns';

/** The mark of 应收专项分析. */
export const monthlyKind = 'monthly';

export const figureColumns = 13;
export const monthlyColumns = figureColumn + figureColumns;

/** How many charts the sheet draws at most. */
export const monthlyCharts = 4;
