import type { CellValue } from '../../cells/cell-value';
import type { SourceSheet } from '../../cells/source-workbook';
import { isBlank } from '../../cells/blank-cell';
import { isNamedSubtotal } from '../../cells/subtotal-word';
import { hasSubtotalWord } from '../total-words';
import { readYuan } from '../../domain/money/read-amount';
import { looksLikeDay, profileColumn } from '../../tables/column-profile';
import { firstHeadings, rowText } from './first-headings';

const marks: ReadonlySet<string> = new Set([
  '同上',
  '同上行',
  '〃',
  '″',
  '"',
  '”',
  '“',
  '〞',
  'ditto',
  'Ditto',
  'do.',
  '- do -',
  '-do-',
  '--"--',
]);

/**
 * A sheet on which 同上 and its like are what stands above them; never a sum of money, which nobody owes twice by a mark. Every other sheet
 * comes back as it is.
 */
export function dittoCells(sheet: SourceSheet): SourceSheet {
  if (!sheet.values.some((row) => row.some(isDitto))) return sheet;
  const top = firstHeadings(sheet);
  if (top === null) return sheet;
  const isMoney = new Map<number, boolean>();
  const holdsMoney = (column: number): boolean => {
    const known = isMoney.get(column);
    if (known !== undefined) return known;
    const { amounts, dates } = profileColumn(sheet, column, top + 1);
    isMoney.set(column, amounts >= 0.5 && dates < 0.5);
    return amounts >= 0.5 && dates < 0.5;
  };
  const headings = rowText(sheet.values[top] ?? []);
  let above: readonly CellValue[] | null = null;
  const values = sheet.values.map((row, index) => {
    if (index <= top) return row;
    const before = above;
    const filled =
      before === null || !row.some(isDitto)
        ? row
        : row.map((value, column) => (isDitto(value) && (!holdsMoney(column) || isDate(before[column])) ? (before[column] ?? '') : value));
    // 同上 means the entry above: no subtotal, no empty row, no headings met again.
    if (!row.every(isBlank) && !isSubtotal(row) && rowText(row) !== headings) above = filled;
    return filled;
  });
  return { ...sheet, values };
}

/** A row of a subtotal, of all or of one name: `小计`, `甲公司小计` without a date. */
function isSubtotal(row: readonly CellValue[]): boolean {
  return hasSubtotalWord(row) || (row.some((value) => typeof value === 'string' && isNamedSubtotal(value)) && !row.some(isDate));
}

function isDitto(value: CellValue): boolean {
  return typeof value === 'string' && value.length <= 6 && marks.has(value.trim());
}

/** Excel's dates are numbers too. */
function isDate(value: CellValue | undefined): boolean {
  return value !== undefined && looksLikeDay(value) && !(typeof value === 'string' && readYuan(value).ok);
}
