/** The mark of 催收日程. */
export const workKind = 'workOfDay';
