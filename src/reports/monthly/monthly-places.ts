import { textWidth } from '../../sheets/shown-width';
import { figureColumn } from '../parts/part-columns';

export const figureColumns = 13;
export const monthlyColumns = figureColumn + figureColumns;

/** A heading over a column of amounts of this width stays on one line. */
const oneLine = 11;

/** How many lines the headings over columns of amounts take. */
export function headingLines(headings: readonly string[]): 1 | 2 {
  return headings.every((heading) => textWidth(heading) <= oneLine) ? 1 : 2;
}
