import { columnIndex, columnName } from './a1';
import { type Area, MAX_COLS, MAX_ROWS } from './area';

/** Where a cell is, 0-based. */
type CellPlace = Pick<Area, 'row' | 'col'>;

const PART =
  /("(?:[^"]|"")*"|'(?:[^']|'')*'!|\[[^\]]*\])|(?<![\p{L}\p{N}_.$\\])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])|(?<![\p{L}\p{N}_.$\\:])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(!$])|(?<![\p{L}\p{N}_.$\\:])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/gu;

/** A formula moved by rows and columns: relative references follow, as when it is filled. */
export function shiftFormula(formula: string, rows: number, cols: number): string {
  return formula.replace(PART, (whole: string, ...groups: (string | undefined)[]) => {
    const [kept, colMark, col, rowMark, row, firstColMark, firstCol, lastColMark, lastCol, firstRowMark, firstRow, lastRowMark, lastRow] =
      groups;
    if (kept !== undefined) return kept;
    if (col !== undefined && row !== undefined) return joined([shiftCol(colMark, col, cols), shiftRow(rowMark, row, rows)], '');
    if (firstCol !== undefined && lastCol !== undefined)
      return joined([shiftCol(firstColMark, firstCol, cols), shiftCol(lastColMark, lastCol, cols)], ':');
    if (firstRow !== undefined && lastRow !== undefined)
      return joined([shiftRow(firstRowMark, firstRow, rows), shiftRow(lastRowMark, lastRow, rows)], ':');
    return whole;
  });
}

/**
 * A formula brought from one cell to another with rows and columns exchanged: relative references point as far across as they pointed down.
 * Null where a reference is relative one way only, or to whole rows or columns.
 */
export function transposeFormula(formula: string, from: CellPlace, to: CellPlace): string | null {
  const unclear: string[] = [];
  const transposed = formula.replace(PART, (whole: string, ...groups: (string | undefined)[]) => {
    const [kept, colMark, col, rowMark, row] = groups;
    if (kept !== undefined) return kept;
    if (col === undefined || row === undefined || colMark !== rowMark) {
      unclear.push(whole);
      return whole;
    }
    if (colMark === '$') return whole;
    const [down, across] = [Number(row) - 1 - from.row, columnIndex(col) - from.col];
    return joined([shiftCol('', columnName(to.col), down), shiftRow('', String(to.row + 1), across)], '');
  });
  return unclear.length === 0 ? transposed : null;
}

function shiftCol(mark: string | undefined, name: string, cols: number): string | null {
  if (mark === '$') return `$${name}`;
  const index = columnIndex(name) + cols;
  return index >= 0 && index < MAX_COLS ? columnName(index) : null;
}

function shiftRow(mark: string | undefined, row: string, rows: number): string | null {
  if (mark === '$') return `$${row}`;
  const number = Number(row) + rows;
  return number >= 1 && number <= MAX_ROWS ? String(number) : null;
}

function joined(parts: readonly (string | null)[], separator: string): string {
  return parts.includes(null) ? '#REF!' : parts.join(separator);
}
