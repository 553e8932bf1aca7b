/** The mark of 前十大欠款风险. */
export const topTenKind = 'topTen';

/** How many charts the sheet draws at most. */
export const topTenCharts = 2;
