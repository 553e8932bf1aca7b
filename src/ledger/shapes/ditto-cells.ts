import type { CellValue } from '../../cells/cell-value';
import type { SourceSheet } from '../../cells/source-workbook';
import { readYuan } from '../../domain/money/read-amount';
import { looksLikeDay, profileColumn } from '../../tables/column-profile';
import { firstHeadings } from './first-headings';

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
 * A sheet on which 同上 and its like are what stands above them; never a sum of money, which nobody owes twice by a mark. Every other sheet comes back as it is.
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
  const values: (readonly CellValue[])[] = [];
  for (const [index, row] of sheet.values.entries()) {
    const above = values[index - 1] ?? [];
    values.push(
      index <= top + 1 || !row.some(isDitto)
        ? row
        : row.map((value, column) => (isDitto(value) && (!holdsMoney(column) || isDate(above[column])) ? (above[column] ?? '') : value)),
    );
  }
  return { ...sheet, values };
}

function isDitto(value: CellValue): boolean {
  return typeof value === 'string' && value.length <= 6 && marks.has(value.trim());
}

/** Excel's dates are numbers too. */
function isDate(value: CellValue | undefined): boolean {
  return value !== undefined && looksLikeDay(value) && !(typeof value === 'string' && readYuan(value).ok);
}
