/** The mark of 账龄分析. */
export const analysisKind = 'agingAnalysis';
