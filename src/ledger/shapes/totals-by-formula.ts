import { isBlank } from '../../cells/blank-cell';
import type { CellValue } from '../../cells/cell-value';
import type { SourceSheet } from '../../cells/source-workbook';
import { isNamedSubtotal } from '../../cells/subtotal-word';
import { matchHeading } from '../../tables/match-heading';
import { readHeading } from '../../tables/read-heading';
import { readMoney } from '../../tables/read-money';
import { looksLikeDay } from '../../tables/column-profile';
import type { ColumnRole } from '../reading-choices';
import { ledgerRules } from '../recognition/role-rules';
import { hasSubtotalWord } from '../total-words';
import { firstHeadings } from './first-headings';

/** What a line of totals is called whose own label does not say so. */
const word = '合计';

const dates: readonly ColumnRole[] = ['invoiceDate', 'dueDate', 'deliveryDate'];

/**
 * Lines whose sums a formula takes of what a filter shows bear a word of totals, whatever they are called (R12). A name that rows below it
 * need is left to them: it stands over a customer's invoices. An invoice with its day may have such a sum beside it, that of all rows down
 * to its own.
 */
export function totalsByFormula(sheet: SourceSheet): SourceSheet {
  const { subtotalRows = [], firstRow } = sheet;
  const top = subtotalRows.length === 0 ? null : firstHeadings(sheet);
  if (top === null) return sheet;
  const summed = new Set(subtotalRows.map((row) => row - firstRow));
  const headings = (sheet.values[top] ?? []).map(readHeading);
  const dated = [...headings.keys()].filter((column) =>
    dates.some((role) => headings[column] !== undefined && matchHeading(headings[column], ledgerRules[role]) >= 0.9),
  );
  const isDated = (row: readonly CellValue[]): boolean => dated.some((column) => looksLikeDay(row[column] ?? ''));
  const values = sheet.values.map((row, index) => {
    if (index <= top || !summed.has(index) || isNamed(row) || isDated(row)) return row;
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
