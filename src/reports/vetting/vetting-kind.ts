/** The mark of 客户核查. */
export const vettingKind = 'vetting';
