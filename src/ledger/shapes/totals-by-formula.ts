import { isBlank } from '../../cells/blank-cell';
import type { CellValue } from '../../cells/cell-value';
import type { SourceSheet } from '../../cells/source-workbook';
import { isNamedSubtotal } from '../../cells/subtotal-word';
import { readMoney } from '../../tables/read-money';
import { looksLikeDay } from '../../tables/column-profile';
import { hasSubtotalWord } from '../total-words';
import { firstHeadings } from './first-headings';

/** What a line of totals is called whose own label does not say so. */
const word = '合计';

/**
 * Lines whose sums a formula takes of what a filter shows bear a word of totals, whatever they are called (R12). A name that rows below it
 * need is left to them: it stands over a customer's invoices.
 */
export function totalsByFormula(sheet: SourceSheet): SourceSheet {
  const { subtotalRows = [], firstRow } = sheet;
  const top = subtotalRows.length === 0 ? null : firstHeadings(sheet);
  if (top === null) return sheet;
  const summed = new Set(subtotalRows.map((row) => row - firstRow));
  const values = sheet.values.map((row, index) => {
    if (index <= top || !summed.has(index) || isNamed(row)) return row;
    const at = labelAt(row);
    const isNeeded = at !== -1 && isBlank(nextEntry(sheet, index)?.[at] ?? word);
    const put = at === -1 ? row.findIndex(isBlank) : at;
    return isNeeded ? row : row.map((value, column) => (column === put ? word : value));
  });
  return { ...sheet, values };
}

function isNamed(row: readonly CellValue[]): boolean {
  return hasSubtotalWord(row) || row.some((value) => typeof value === 'string' && isNamedSubtotal(value));
}

function labelAt(row: readonly CellValue[]): number {
  return row.findIndex(
    (value) => typeof value === 'string' && !isBlank(value) && !looksLikeDay(value) && typeof readMoney(value, 1) !== 'number',
  );
}

/** The next row below one that holds figures and no word of totals. */
function nextEntry({ values }: SourceSheet, index: number): readonly CellValue[] | undefined {
  return values.slice(index + 1).find((row) => !hasSubtotalWord(row) && row.some((value) => typeof value === 'number'));
}
