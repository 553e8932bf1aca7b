/** The columns of a part: a running number, a label, and the first of its figures. */
export const numberColumn = 0;
export const labelColumn = 1;
export const figureColumn = 2;
