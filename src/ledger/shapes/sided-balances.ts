import { cellText } from '../../cells/cell-text';
import type { CellValue } from '../../cells/cell-value';
import type { SourceSheet } from '../../cells/source-workbook';
import { readYuan } from '../../domain/money/read-amount';
import { matchHeading } from '../../tables/match-heading';
import { readHeading } from '../../tables/read-heading';
import { ledgerRules } from '../recognition/role-rules';
import type { ColumnRole } from '../reading-choices';
import { firstHeadings } from './first-headings';

const side = /^(?:借|借方|贷|贷方|平|dr?\.?|cr?\.?|debit|credit)$/i;
const credit = /^(?:贷|贷方|cr?\.?|credit)$/i;
const otherSums: readonly ColumnRole[] = ['amount', 'debit', 'credit', 'received'];

/**
 * A sheet on which the side beside a balance (方向 贷, 余额 300.00) is its sign: money owed to the customer (R10). A minus on the side of 贷 says
 * the same twice or turns it round, and is made no figure (R12). Every other sheet comes back as it is.
 */
export function sidedBalances(sheet: SourceSheet): SourceSheet {
  const top = firstHeadings(sheet);
  if (top === null) return sheet;
  const headings = (sheet.values[top] ?? []).map(readHeading);
  const columnsOf = (role: ColumnRole): number[] =>
    headings.flatMap((heading, column) => (matchHeading(heading, ledgerRules[role]) >= 0.9 ? [column] : []));
  const balances = columnsOf('balance');
  const isAlone = balances.length === 1 && otherSums.every((role) => columnsOf(role).length === 0);
  const pairs = columnsOf('direction').flatMap((direction) => {
    const beside = [direction + 1, direction - 1].find((column) => balances.includes(column));
    const balance = beside ?? (isAlone ? balances[0] : undefined);
    return balance === undefined || !saysSides(sheet, top, direction) ? [] : [{ direction, balance }];
  });
  if (pairs.length === 0) return sheet;
  const values = sheet.values.map((row, index) => {
    const turned = index <= top ? [] : pairs.filter(({ direction }) => credit.test(cellText(row[direction] ?? '')));
    if (turned.length === 0) return row;
    const copy = [...row];
    for (const { direction, balance } of turned) {
      copy[balance] = negated(row[balance] ?? '');
      // The sign says it now.
      copy[direction] = '借';
    }
    return copy;
  });
  return { ...sheet, values };
}

function saysSides(sheet: SourceSheet, top: number, column: number): boolean {
  const words = sheet.values.slice(top + 1).flatMap((row) => cellText(row[column] ?? '') || []);
  return words.some((word) => credit.test(word)) && words.filter((word) => side.test(word)).length * 10 >= words.length * 9;
}

function negated(value: CellValue): CellValue {
  const figure = typeof value === 'number' ? value : typeof value === 'string' ? readYuan(value) : null;
  if (typeof figure === 'number') return figure < 0 ? `${String(value)} ?` : 0 - figure;
  if (figure === null || !figure.ok) return value;
  return figure.yuan.lt(0) ? `${String(value)} ?` : figure.yuan.negated().plus(0).toNumber();
}
