import { cellText } from '../../cells/cell-text';
import type { CellValue } from '../../cells/cell-value';
import { isBlank } from '../../cells/blank-cell';
import type { SourceSheet } from '../../cells/source-workbook';
import { matchHeading } from '../../tables/match-heading';
import { readHeading } from '../../tables/read-heading';
import { ledgerRules } from '../recognition/role-rules';
import type { ColumnRole } from '../reading-choices';
import { addColumn, widthOf } from './add-column';
import { firstHeadings, rowText } from './first-headings';

const debit = /^(?:借|借方|d|dr\.?|debit)$/i;
const credit = /^(?:贷|贷方|c|cr\.?|credit)$/i;

/**
 * A sheet of sums beside a column that says on which side each stands (金额, 借/贷; Amount, Dr/Cr) as a book with a column for either side
 * (R10). Every other sheet comes back as it is: one whose 方向 is that of its 余额, and one with sides of its own.
 */
export function splitSides(sheet: SourceSheet): SourceSheet {
  const top = firstHeadings(sheet);
  if (top === null) return sheet;
  const headings = (sheet.values[top] ?? []).map(readHeading);
  const columnOf = (role: ColumnRole): number => headings.findIndex((heading) => matchHeading(heading, ledgerRules[role]) >= 0.9);
  const [side, amount] = [columnOf('direction'), columnOf('amount')];
  const others: readonly ColumnRole[] = ['debit', 'credit', 'received', 'dueDate'];
  if (side === -1 || Math.abs(side - amount) !== 1 || amount === -1 || others.some((role) => columnOf(role) !== -1)) return sheet;
  if (columnOf('balance') === side + 1 && amount < side) return sheet;
  const rows = sheet.values.slice(top + 1);
  const words = rows.map((row) => cellText(row[side] ?? '')).filter((text) => text !== '');
  const isTold = words.some((text) => credit.test(text)) && words.every((text) => debit.test(text) || credit.test(text));
  if (!isTold) return sheet;
  const texts = rowText(sheet.values[top] ?? []);
  const isHeadings = (row: readonly CellValue[], index: number): boolean => index >= top && rowText(row) === texts;
  const isCredit = (row: readonly CellValue[], index: number): boolean =>
    index > top && credit.test(cellText(row[side] ?? '')) && !isBlank(row[amount] ?? '');
  const cellOf = (_row: readonly CellValue[], index: number): CellValue => {
    const row = sheet.values[index] ?? [];
    return isHeadings(row, index) ? '贷方金额' : isCredit(row, index) ? (row[amount] ?? '') : '';
  };
  const values = sheet.values.map((row, index) =>
    isHeadings(row, index) || isCredit(row, index)
      ? row.map((value, column) => (column === amount ? (isHeadings(row, index) ? '借方金额' : '') : value))
      : row,
  );
  return { ...addColumn({ ...sheet, values }, widthOf(sheet), cellOf, amount), tables: [] };
}
