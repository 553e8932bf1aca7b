/** The mark of 应收专项分析. */
export const monthlyKind = 'monthly';

/** How many charts the sheet draws at most. */
export const monthlyCharts = 4;
