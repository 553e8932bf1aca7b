/** The mark of 信用评级. */
export const creditKind = 'creditGrades';
