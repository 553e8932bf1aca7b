import type { Area } from '../cells/area';
import type { CellStyle } from './sheet-model';
import { bodyWidth, isSurelyWithin } from './shown-width';

/** Points; Excel lets no row be taller than 409.5. */
const tallestRow = 409;

/** A text that may be longer than its columns are wide. */
export interface Paragraph {
  readonly row: number;
  readonly column: number;
  /** The column it must not run into; null is the end of the page. */
  readonly until: number | null;
  /** Characters from column A on beyond which it must not reach, for what is to be read on the screen; absent for the page's width. */
  readonly within?: number;
  readonly text: string;
}

/** What a paragraph that does not fit into one line takes: cells made one, and a row so high. */
export interface WrappedParagraph {
  readonly area: Area;
  /** Points. */
  readonly height: number;
}

export const wrappedStyle: CellStyle = { wrap: true, vertical: 'center' };

/** Points of a line of body text. */
export const lineHeight = 15;
/** Latin letters are wider than the digits that widths count, and lines break before they are full. */
const stretch = 1.03;

/** How a paragraph is laid into its columns; null where one line will do, which may run over the empty cells to its right. */
export function wrapParagraph(
  { row, column, until, within, text }: Paragraph,
  columnWidths: readonly number[],
  pageColumns: number,
): WrappedParagraph | null {
  const last = Math.min(until ?? pageColumns, pageColumns, within === undefined ? pageColumns : columnsWithin(columnWidths, within));
  const end = Math.max(column + 1, last);
  const width = columnWidths.slice(column, end).reduce((sum, characters) => sum + characters, 0);
  if (isSurelyWithin(text, width)) return null;
  const needed = bodyWidth(text);
  const lines = needed <= width ? 1 : Math.ceil((needed * stretch) / width);
  return lines <= 1 ? null : { area: { row, column, rows: 1, columns: end - column }, height: Math.min(lines * lineHeight, tallestRow) };
}

/** How many columns from A on go into so many characters. */
function columnsWithin(columnWidths: readonly number[], characters: number): number {
  let used = 0;
  const end = columnWidths.findIndex((width) => (used += width) > characters);
  return end === -1 ? columnWidths.length : end;
}
