import { cellText } from '../../cells/cell-text';
import type { CellValue } from '../../cells/cell-value';
import { isBlank } from '../../cells/blank-cell';
import type { SourceSheet } from '../../cells/source-workbook';
import { matchHeading } from '../../tables/match-heading';
import { readHeading } from '../../tables/read-heading';
import { ledgerRules } from '../recognition/role-rules';
import type { ColumnRole, ShapeChoices } from '../reading-choices';
import { addColumn, widthOf } from './add-column';
import { firstHeadings, rowText } from './first-headings';
import { areOpenSides, withSidesAsSigns } from './open-sides';
import { areSidesOfEntries } from './sides-of-entries';

const debit = /^(?:借|借方|平|d|dr\.?|debit)$/i;
const credit = /^(?:贷|贷方|c|cr\.?|credit)$/i;
/** Words that say so under any heading; C and D grade customers, too, and terms and cards are called credit. */
const plainDebit = /^(?:借|借方|dr\.?|debit)$/i;
const plainCredit = /^(?:贷|贷方|cr\.?|credit)$/i;
const onlyCredit = /^(?:贷|贷方)$/;
const headsOtherWords = /方式|条件|条款|信用|method|means|mode|terms|card|tender|pay/;
/** A column that is called 方向 may hold a word of neither side. */
const leastTold = 0.5;

/**
 * A sheet of sums beside a column that says on which side each stands (金额, 借/贷; Amount, Dr/Cr) as a book with a column for either side
 * (R10); a list of what is open of each item keeps its columns, and the side becomes the sign of both. Every other sheet comes back as it
 * is: one whose 方向 is that of its 余额, unless its rows show otherwise, and one with sides of its own.
 */
export function splitSides(sheet: SourceSheet, { columns = {} }: ShapeChoices): SourceSheet {
  const top = firstHeadings(sheet, columns);
  if (top === null) return sheet;
  const headings = (sheet.values[top] ?? []).map(readHeading);
  const columnOf = (role: ColumnRole): number => {
    const chosen = columns[role];
    if (chosen === null) return -1;
    return chosen === undefined
      ? headings.findIndex((heading) => matchHeading(heading, ledgerRules[role]) >= 0.9)
      : chosen - sheet.firstColumn;
  };
  const amount = columnOf('amount');
  const others: readonly ColumnRole[] = ['debit', 'credit', 'received'];
  if (amount === -1 || others.some((role) => columnOf(role) !== -1)) return sheet;
  const rows = sheet.values.slice(top + 1);
  const isSide = (text: string): boolean => debit.test(text) || credit.test(text);
  const wordIn = (row: readonly CellValue[], column: number): string => cellText(row[column] ?? '');
  const saysSides = (column: number): boolean => {
    if (headsOtherWords.test(headings[column]?.text ?? '')) return false;
    const words = new Set<string>();
    for (const row of rows) {
      if (isBlank(row[amount] ?? '')) continue;
      const word = wordIn(row, column);
      // Most columns are told by their first row.
      if (word !== '' && !isSide(word)) return false;
      words.add(word);
    }
    const said = [...words].filter((word) => word !== '');
    const isBoth = said.some((word) => plainDebit.test(word)) && said.some((word) => plainCredit.test(word));
    return isBoth || (said.length > 0 && words.has('') && said.every((word) => onlyCredit.test(word)));
  };
  const isNamed = (column: number): boolean => {
    const words = rows.map((row) => wordIn(row, column)).filter((text) => text !== '');
    return words.some((text) => credit.test(text)) && words.filter(isSide).length >= leastTold * words.length;
  };
  const named = columnOf('direction');
  const side = named !== -1 && isNamed(named) ? named : headings.findIndex((_heading, column) => saysSides(column));
  if (side === -1) return sheet;
  const [balance, customer] = [columnOf('balance'), columnOf('customer')];
  // The side of a balance is no side of what stands before it.
  const mayBeOfBalance = balance === side + 1 && amount !== side + 2;
  if (mayBeOfBalance && !areSidesOfEntries(sheet, { top, side, balance, customer, debit: -1, credit: -1, amount })) return sheet;
  const items = { top, side, amount, balance, customer, number: columnOf('invoiceNumber') };
  const isCredit = (text: string): boolean => credit.test(text);
  if (areOpenSides(sheet, items, isCredit)) return withSidesAsSigns(sheet, items, isCredit);
  const texts = rowText(sheet.values[top] ?? []);
  const isHeadings = (row: readonly CellValue[], index: number): boolean => index >= top && rowText(row) === texts;
  const sideOf = (row: readonly CellValue[], index: number): string =>
    index <= top || isBlank(row[amount] ?? '') ? '' : cellText(row[side] ?? '');
  const cellOf = (_row: readonly CellValue[], index: number): CellValue => {
    const row = sheet.values[index] ?? [];
    return isHeadings(row, index) ? '贷方金额' : credit.test(sideOf(row, index)) ? (row[amount] ?? '') : '';
  };
  /** A sum of neither side is made no figure (R12). */
  const debitOf = (row: readonly CellValue[], index: number): CellValue => {
    const word = sideOf(row, index);
    const value = row[amount] ?? '';
    return isHeadings(row, index) ? '借方金额' : credit.test(word) ? '' : word === '' || isSide(word) ? value : `${String(value)} ?`;
  };
  const values = sheet.values.map((row, index) => {
    const value = debitOf(row, index);
    return value === (row[amount] ?? '') ? row : row.map((cell, column) => (column === amount ? value : cell));
  });
  return { ...addColumn({ ...sheet, values }, widthOf(sheet), cellOf, amount), tables: [] };
}
