import { type Area, MAX_COLS, MAX_ROWS } from './area';
import { columnIndex, columnName, quoteSheetName } from './a1';

/** Rows or columns that were put into a sheet, or taken out of it. */
export interface LineMove {
  readonly axis: 'row' | 'col';
  /** The first line, 0-based. */
  readonly first: number;
  /** How many came in; negative where they went. */
  readonly count: number;
  /** Where only cells between some columns move: what reaches beyond them stays. */
  readonly columns?: Pick<Area, 'col' | 'cols'>;
}

/** A stretch of lines after a move; null where all of it went. */
function movedSpan(
  start: number,
  length: number,
  { first, count }: LineMove,
  limit: number,
): readonly [start: number, length: number] | null {
  if (length >= limit) return [start, length];
  if (count > 0) return first <= start ? [start + count, length] : [start, first < start + length ? length + count : length];
  const last = first - count;
  const goneBefore = Math.max(0, Math.min(last, start) - first);
  const goneInside = Math.max(0, Math.min(last, start + length) - Math.max(first, start));
  return goneInside >= length ? null : [start - goneBefore, length - goneInside];
}

/** An area after a move: it goes along, grows and shrinks as in Excel; null where all of it went. */
export function movedArea(area: Area, move: LineMove): Area | null {
  const { columns } = move;
  if (columns && (area.col < columns.col || area.col + area.cols > columns.col + columns.cols)) return area;
  const isRow = move.axis === 'row';
  const span = isRow ? movedSpan(area.row, area.rows, move, MAX_ROWS) : movedSpan(area.col, area.cols, move, MAX_COLS);
  if (!span) return null;
  return isRow ? { ...area, row: span[0], rows: span[1] } : { ...area, col: span[0], cols: span[1] };
}

/**
 * A text in quotation marks or what stands in brackets, or a reference to a cell or an area with the name of its sheet, by its parts. A
 * table's column `[Qtr4]` is no cell, though there is one of that name.
 */
export const REFERENCE =
  /("(?:[^"]|"")*"|\[[^\]]*\])|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Z]{1,3})(\$?)(\d{1,7}))?(?![\p{L}\p{N}_.(!])/giu;

/** A formula whose references to cells of a sheet follow a move; references without a sheet's name count as its own where `isOwn`. */
export function movedFormula(formula: string, sheetName: string, move: LineMove, isOwn: boolean): string {
  const named = new Set(
    [`${quoteSheetName(sheetName)}!`, `'${sheetName.replace(/'/g, "''")}'!`, `${sheetName}!`].map((each) => each.toLowerCase()),
  );
  return formula.replace(REFERENCE, (whole: string, ...groups: (string | undefined)[]) => {
    const [text, sheet, colMark = '', col, rowMark = '', row, lastColMark = '', lastCol, lastRowMark = '', lastRow] = groups;
    if (text !== undefined || col === undefined || row === undefined || !(sheet === undefined ? isOwn : named.has(sheet.toLowerCase())))
      return whole;
    const [left, top] = [columnIndex(col), Number(row) - 1];
    const [right, bottom] = [columnIndex(lastCol ?? col), Number(lastRow ?? row) - 1];
    const area = movedArea({ row: top, col: left, rows: bottom - top + 1, cols: right - left + 1 }, move);
    if (!area) return `${sheet ?? ''}#REF!`;
    const first = `${sheet ?? ''}${colMark}${columnName(area.col)}${rowMark}${area.row + 1}`;
    return lastRow === undefined
      ? first
      : `${first}:${lastColMark}${columnName(area.col + area.cols - 1)}${lastRowMark}${area.row + area.rows}`;
  });
}
