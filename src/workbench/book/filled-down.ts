import { columnIndex, columnName } from './a1';
import { MAX_ROWS } from './area';
import { REFERENCE } from './line-move';

/** A formula as it is filled down by so many rows: references to rows without a `$` go along; one beyond the sheet is `#REF!`. */
export function filledDown(formula: string, rows: number): string {
  return formula.replace(REFERENCE, (whole: string, ...groups: (string | undefined)[]) => {
    const [text, sheet = '', colMark = '', col, rowMark = '', row, lastColMark = '', lastCol, lastRowMark = '', lastRow] = groups;
    if (text !== undefined || col === undefined || row === undefined) return whole;
    const at = (mark: string, number: string): number => Number(number) + (mark === '$' ? 0 : rows);
    const [first, last] = [at(rowMark, row), at(lastRowMark, lastRow ?? row)];
    if (Math.min(first, last) < 1 || Math.max(first, last) > MAX_ROWS) return `${sheet}#REF!`;
    const name = (letters: string): string => columnName(columnIndex(letters));
    const begin = `${sheet}${colMark}${name(col)}${rowMark}${first}`;
    return lastRow === undefined || lastCol === undefined ? begin : `${begin}:${lastColMark}${name(lastCol)}${lastRowMark}${last}`;
  });
}
