import type { Decimal } from 'decimal.js';

import { isBlank } from '../../cells/blank-cell';
import type { CellValue } from '../../cells/cell-value';
import type { SourceSheet } from '../../cells/source-workbook';
import { hasSubtotalWord } from '../total-words';
import { roundHalfUp } from '../../domain/money/cents';
import { readYuan } from '../../domain/money/read-amount';
import { matchHeading } from '../../tables/match-heading';
import { readHeading } from '../../tables/read-heading';
import type { Heading } from '../../tables/read-heading';
import { ledgerRules } from '../recognition/role-rules';
import type { ColumnRole, ShapeChoices } from '../reading-choices';
import { addColumn, widthOf } from './add-column';
import { firstHeadings, rowText } from './first-headings';

const saysShare =
  /^(?:已|累计|累计已|实际)(?:回款|收款?|到账|付款?|支付|收回)(?:比例|率|百分比|进度)$|^(?:回款|收款|到账)(?:率|进度)$|^(?:%|percent|pct)(?:paid|received|collected)$|^(?:paid|received|collected)(?:%|percent|pct)$/;
/** What a contract may say as well: of no contract does it say 0. */
const mayBeShare = /^(?:回款|收款|到账|来款)(?:比例|百分比)$/;
/** Headings of shares, be they of what came in or of what the contract asks. */
const anyShare = /^(?:已|累计|累计已|实际|应)?(?:回款|收款?|到账|来款|付款?|支付|收回)(?:比例|率|百分比|进度)$/;
const others: readonly ColumnRole[] = ['received', 'balance', 'reduction', 'debit', 'credit', 'settledDate'];

/** Whether a heading is of shares of an amount, which may be of what came in (R9c). */
export const headsShares = (text: string): boolean => saysShare.test(text) || anyShare.test(text);

/**
 * A sheet that says of each amount only what share of it came in (已回款比例; 回款比例 where some are 0), with one more column of what that
 * is in money, half up to the cent (R9c); where the user has chosen the column of shares for 已收, the money stands in it. Every other
 * sheet comes back as it is: one that says what came in or is left in money, and one of whose shares any is none.
 */
export function shareReceived(sheet: SourceSheet, { columns: chosen = {} }: ShapeChoices = {}): SourceSheet {
  const top = firstHeadings(sheet, chosen);
  if (top === null) return sheet;
  const headings = (sheet.values[top] ?? []).map(readHeading);
  const positionOf = (role: ColumnRole): number | null => {
    const column = chosen[role];
    return typeof column === 'number' ? column - sheet.firstColumn : null;
  };
  const columnOf = (role: ColumnRole): number =>
    positionOf(role) ?? headings.findIndex((heading) => matchHeading(heading, ledgerRules[role]) >= 0.9);
  const asReceived = positionOf('received');
  const isChosen = asReceived !== null && isShareHeading(headings[asReceived]);
  const certain = headings.findIndex(({ text }) => saysShare.test(text));
  const share = isChosen ? asReceived : certain === -1 ? headings.findIndex(({ text }) => mayBeShare.test(text)) : certain;
  const amount = columnOf('amount');
  if (share === -1 || amount === -1 || (!isChosen && (asReceived !== null || others.some((role) => columnOf(role) !== -1)))) return sheet;
  const rows = sheet.values.map((row, index) => index > top && !hasSubtotalWord(row) && !isBlank(row[share] ?? ''));
  const texts = rowText(sheet.values[top] ?? []);
  const isHeadings = (row: readonly CellValue[], index: number): boolean => index >= top && rowText(row) === texts;
  const meant = sheet.values.filter((row, index) => rows[index] === true && !isHeadings(row, index)).map((row) => row[share] ?? '');
  const isOfHundred = meant.some((value) => typeof value === 'number' && value > 1);
  const shares = meant.map((value) => shareIn(value, isOfHundred));
  if (shares.length === 0 || shares.includes(null)) return sheet;
  const isCertain = isChosen || certain !== -1 || shares.some((part) => part?.isZero() === true);
  if (!isCertain) return sheet;
  const cellOf = (row: readonly CellValue[], index: number): CellValue => {
    if (isHeadings(row, index)) return isChosen ? (row[share] ?? '') : '已收金额';
    const part = rows[index] === true ? shareIn(row[share] ?? '', isOfHundred) : null;
    const whole = readYuan(row[amount] ?? '');
    return part === null || !whole.ok ? '' : roundHalfUp(whole.yuan.times(part)) / 100;
  };
  const receivedByShare = String(sheet.values[top]?.[share] ?? '').trim();
  if (isChosen) {
    const values = sheet.values.map((row, index) =>
      index <= top ? row : row.map((cell, column) => (column === share ? cellOf(row, index) : cell)),
    );
    return { ...sheet, values, receivedByShare };
  }
  const added = addColumn(sheet, widthOf(sheet), cellOf, share);
  const partColumns = [...(sheet.partColumns ?? []), sheet.firstColumn + share];
  return { ...added, tables: [], partColumns, receivedByShare };
}

/** Whether what a chosen column is headed says that it holds no sums but parts of them. */
function isShareHeading(heading: Heading | undefined): boolean {
  return heading !== undefined && /比例|[率%]$|百分比|进度|percent|pct/.test(heading.text);
}

/** 30%, 0.3 or, in a column of hundreds, 30 as 0.3; null for what is no share. */
function shareIn(value: CellValue, isOfHundred: boolean): Decimal | null {
  const percent = typeof value === 'string' ? /^(\d+(?:\.\d+)?) ?[%％]$/.exec(value.trim())?.[1] : undefined;
  const reading = readYuan(percent ?? value);
  if (!reading.ok) return null;
  const share = percent !== undefined || isOfHundred ? reading.yuan.dividedBy(100) : reading.yuan;
  return share.lt(0) || share.gt(1) ? null : share;
}
