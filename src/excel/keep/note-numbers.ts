import { object } from '../../cells/parse/object';
import { number } from '../../cells/parse/plain-values';
import { refine } from '../../cells/parse/refine';

const from = (first: number, last: number) =>
  refine(number, `${first}–${last}`, (value) => Number.isInteger(value) && value >= first && value <= last);

/*
 * Numbers in notes stand for places on a sheet, and a note with any that cannot be one is none: what a note asks for is done by Excel, which would
 * refuse it again and again.
 */

/** Rows and columns of a sheet, counted from 0. */
export const rowNumber = from(0, 1_048_575);
export const columnNumber = from(0, 16_383);

/** How many of them, none included. */
export const rowCount = from(0, 1_048_576);
export const columnCount = from(0, 16_384);

/** Cells of a sheet, or none of them. */
export const notedArea = object({ row: rowNumber, column: columnNumber, rows: rowCount, columns: columnCount });

/** A mark's or a stamp's. */
export const keptNumber = from(1, 999_999_999);

/** A width or height; the largest row is 409 points high, and the widest column some 1,400 wide. */
export const points = refine(number, '0–2000', (value) => value >= 0 && value <= 2_000);
