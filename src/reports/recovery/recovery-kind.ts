/** The mark of 催收月报. */
export const recoveryKind = 'recovery';

/** How many charts the sheet draws at most. */
export const recoveryCharts = 3;
