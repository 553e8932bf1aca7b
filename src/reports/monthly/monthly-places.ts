/** The mark of 应收专项分析. */
export const monthlyKind = 'monthly';

export const numberColumn = 0;
export const labelColumn = 1;
/** The first of the columns of figures. */
export const figureColumn = 2;
export const figureColumns = 13;
export const monthlyColumns = figureColumn + figureColumns;

/** How many charts the sheet draws at most. */
export const monthlyCharts = 4;

/** Lines kept for the findings. */
export const mostFindings = 8;
