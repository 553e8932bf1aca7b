import { type Area, areaHolds, intersectAreas } from '../../book/area';
import type { BookSheet } from '../../book/book-sheet';
import { type CellInput, LONGEST_TEXT } from '../../book/cell-value';
import { invalidArgument } from '../host-error';
import { entryInput } from '../input/entry-input';
import { isSurelyText, type TypingContext } from '../input/typed-text';
import type { HostContext } from './host-context';
import { MOST_READABLE_CELLS } from './range-reading';
import { daysOff, reformat } from './serial-shift';
import { keepHeadings } from './table-headings';
import { guardCells, guardSheet } from './sheet-guard';

const sizeMismatch = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** Writes values or formulas as if typed: a two-dimensional array of the range's size, or one value for every cell. */
export function writeEntries(context: HostContext, sheet: BookSheet, area: Area, written: unknown): void {
  guardCells(sheet, area);
  const entryAt = elementAt(written, area);
  const isCovered = coveredByMerges(sheet, area);
  const thisYear = context.thisYear();
  const is1904 = context.book.dateSystem === 1904;
  const formats: { readonly row: number; readonly col: number; readonly numberFormat: string }[] = [];
  const inputs: CellInput[][] = [];
  const place = { row: 0, col: 0 };
  // One for all cells: a closure for each of a million took longer than writing them.
  const typing = (): TypingContext => ({ isTextCell: sheet.cells.numberFormat(place.row, place.col) === '@', thisYear });
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line = new Array<CellInput>(area.cols);
    for (let col = area.col; col < area.col + area.cols; col++) {
      // Excel drops what is written to cells hidden under a merged area.
      if (isCovered?.(row, col)) continue;
      [place.row, place.col] = [row, col];
      const entry = entryAt(row - area.row, col - area.col);
      if (isPlain(entry) && !(is1904 && typeof entry === 'number')) {
        line[col - area.col] = entry;
        continue;
      }
      const { input, numberFormat } = entryInput(entry, typing);
      // A typed date is a day already; a number given for one counts in the workbook's system.
      line[col - area.col] =
        typeof input === 'number' && typeof entry === 'number' ? input + daysOff(context.book, sheet, row, col) : input;
      if (numberFormat !== undefined && sheet.cells.numberFormat(row, col) === 'General') formats.push({ row, col, numberFormat });
    }
    inputs.push(line);
  }
  sheet.cells.write(area.row, area.col, inputs);
  keepHeadings(context.book.tables.onSheet(sheet), sheet, area);
  for (const { row, col, numberFormat } of formats) sheet.cells.patchStyle({ row, col, rows: 1, cols: 1 }, { numberFormat });
  context.events.rangeChanged(sheet, area);
}

/** Whether an entry goes into any cell as it is, whatever the cell looks like. Most do: no object is made for one of them. */
function isPlain(entry: unknown): entry is string | number | boolean {
  if (typeof entry === 'string') return entry === '' || (isSurelyText(entry) && entry.length <= LONGEST_TEXT);
  return typeof entry === 'number' || typeof entry === 'boolean';
}

/** Sets number formats: an array of the range's size (null leaves a cell's alone), or one format for every cell. */
export function writeNumberFormats({ book }: Pick<HostContext, 'book'>, sheet: BookSheet, area: Area, written: unknown): void {
  guardSheet(sheet, 'formatCells');
  if (!Array.isArray(written)) {
    reformat(book, sheet, area, formatOf(written));
    return;
  }
  const formatAt = elementAt(written, area);
  // Runs of equal formats within a column are set together.
  for (let c = 0; c < area.cols; c++) {
    for (let r = 0, end = 0; r < area.rows; r = end) {
      const format = formatAt(r, c);
      for (end = r + 1; end < area.rows && formatAt(end, c) === format; ) end++;
      if (format !== null) reformat(book, sheet, { row: area.row + r, col: area.col + c, rows: end - r, cols: 1 }, formatOf(format));
    }
  }
}

/** Throws InvalidArgument unless the array has exactly the area's rows and columns. */
export function checkSize(written: readonly unknown[], { rows, cols }: Area): asserts written is readonly (readonly unknown[])[] {
  if (written.length !== rows || !written.every((line) => Array.isArray(line) && line.length === cols)) throw invalidArgument(sizeMismatch);
}

function elementAt(written: unknown, area: Area): (row: number, col: number) => unknown {
  if (area.rows * area.cols > MOST_READABLE_CELLS) throw invalidArgument('The range is too large.');
  if (!Array.isArray(written)) return () => written;
  const lines: readonly unknown[] = written;
  checkSize(lines, area);
  return (row, col) => lines[row]?.[col];
}

function formatOf(format: unknown): string | null {
  if (typeof format !== 'string') throw invalidArgument();
  return format === 'General' || format === '' ? null : format;
}

function coveredByMerges(sheet: BookSheet, area: Area): ((row: number, col: number) => boolean) | null {
  const merges = sheet.grid.merges.filter((merge) => intersectAreas(merge, area));
  if (merges.length === 0) return null;
  return (row, col) => merges.some((merge) => areaHolds(merge, row, col) && !(row === merge.row && col === merge.col));
}
