import { type Area, MAX_COLS, MAX_ROWS } from './area';
import { invalidArgument } from './book-error';

/** The letters of a 0-based column: 0 → A, 27 → AB. */
export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** The 0-based column of letters in any case: A → 0. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_A_CELL = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*(?:[Cc]\d*)?|[Cc]\d*|TRUE|FALSE)$/i;

/** A sheet name as it stands in a formula: quoted where the grammar asks for it. */
export function quoteSheetName(name: string): string {
  return PLAIN_SHEET_NAME.test(name) && !LOOKS_LIKE_A_CELL.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

/** A reference cut into its sheet name (null where it names none) and its address. */
export function splitReference(reference: string): { readonly sheet: string | null; readonly address: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s.exec(reference);
  if (match?.[3] === undefined) return { sheet: null, address: reference };
  return { sheet: match[1]?.replace(/''/g, "'") ?? match[2] ?? null, address: match[3] };
}

const ADDRESS = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Za-z]{1,3})?\$?(\d{1,7})?)?$/;

function spanOf(first: number, last: number, limit: number): { readonly start: number; readonly count: number } | null {
  const start = Math.min(first, last);
  const end = Math.max(first, last);
  return start < 0 || end >= limit ? null : { start, count: end - start + 1 };
}

/** The area an A1 address names (cells, whole rows or whole columns; `$` and a sheet name are allowed), or null. */
export function tryParseA1(reference: string): Area | null {
  const { address } = splitReference(reference.trim().replace(/^=/, ''));
  const match = ADDRESS.exec(address);
  if (!match) return null;
  const isSpan = address.includes(':');
  const [, firstCol, firstRow] = match;
  const lastCol = isSpan ? match[3] : firstCol;
  const lastRow = isSpan ? match[4] : firstRow;
  if ((firstCol === undefined) !== (lastCol === undefined) || (firstRow === undefined) !== (lastRow === undefined)) return null;
  if ((firstCol === undefined && firstRow === undefined) || (!isSpan && (firstCol === undefined || firstRow === undefined))) return null;
  const rows =
    firstRow === undefined || lastRow === undefined
      ? { start: 0, count: MAX_ROWS }
      : spanOf(Number(firstRow) - 1, Number(lastRow) - 1, MAX_ROWS);
  const cols =
    firstCol === undefined || lastCol === undefined
      ? { start: 0, count: MAX_COLS }
      : spanOf(columnIndex(firstCol), columnIndex(lastCol), MAX_COLS);
  return rows && cols && { row: rows.start, col: cols.start, rows: rows.count, cols: cols.count };
}

/** The area an A1 address names; throws InvalidArgument where it names none. */
export function parseA1(reference: string): Area {
  const area = tryParseA1(reference);
  if (!area) throw invalidArgument(`Not an address: ${reference}`);
  return area;
}

/** The A1 address of an area; whole columns and rows in their short form, `absolute` with `$`. */
export function toA1({ row, col, rows, cols }: Area, absolute = false): string {
  const mark = absolute ? '$' : '';
  if (rows === MAX_ROWS && cols < MAX_COLS) return `${mark}${columnName(col)}:${mark}${columnName(col + cols - 1)}`;
  if (cols === MAX_COLS) return `${mark}${row + 1}:${mark}${row + rows}`;
  const first = `${mark}${columnName(col)}${mark}${row + 1}`;
  return rows * cols === 1 ? first : `${first}:${mark}${columnName(col + cols - 1)}${mark}${row + rows}`;
}

/** The address of an area with its sheet's name in front. */
export function toReference(sheetName: string, area: Area, absolute = true): string {
  return `${quoteSheetName(sheetName)}!${toA1(area, absolute)}`;
}
