import { figureColumn } from '../parts/part-columns';

/** Eight columns of figures beside the name of a case; texts stand after the figures of their part and go on to the last column. */
export const casesColumnCount = figureColumn + 8;
