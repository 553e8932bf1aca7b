import type { Decimal } from 'decimal.js';

import { isBlank } from '../../cells/blank-cell';
import type { CellValue } from '../../cells/cell-value';
import type { SourceSheet } from '../../cells/source-workbook';
import { hasSubtotalWord } from '../../cells/subtotal-word';
import { roundHalfUp } from '../../domain/money/cents';
import { readYuan } from '../../domain/money/read-amount';
import { matchHeading } from '../../tables/match-heading';
import { readHeading } from '../../tables/read-heading';
import { ledgerRules } from '../recognition/role-rules';
import type { ColumnRole } from '../reading-choices';
import { addColumn, widthOf } from './add-column';
import { firstHeadings, rowText } from './first-headings';

/** 付款比例 and 回款比例 alone may be what a contract says. */
const saysShare =
  /^(?:已|累计|累计已|实际)(?:回款|收款?|到账|付款?|支付|收回)(?:比例|率|百分比|进度)$|^(?:回款|收款|到账)(?:率|进度)$|^(?:%|percent|pct)(?:paid|received|collected)$|^(?:paid|received|collected)(?:%|percent|pct)$/;
const others: readonly ColumnRole[] = ['received', 'balance', 'reduction', 'debit', 'credit', 'settledDate'];

/**
 * A sheet that says of each amount only what share of it came in (已回款比例), with one more column of what that is in money, half up to the
 * cent (R9c). Every other sheet comes back as it is: one that says what came in or is left in money, and one of whose shares any is none.
 */
export function shareReceived(sheet: SourceSheet): SourceSheet {
  const top = firstHeadings(sheet);
  if (top === null) return sheet;
  const headings = (sheet.values[top] ?? []).map(readHeading);
  const columnOf = (role: ColumnRole): number => headings.findIndex((heading) => matchHeading(heading, ledgerRules[role]) >= 0.9);
  const share = headings.findIndex(({ text }) => saysShare.test(text));
  const amount = columnOf('amount');
  if (share === -1 || amount === -1 || others.some((role) => columnOf(role) !== -1)) return sheet;
  const rows = sheet.values.map((row, index) => index > top && !hasSubtotalWord(row) && !isBlank(row[share] ?? ''));
  const texts = rowText(sheet.values[top] ?? []);
  const isHeadings = (row: readonly CellValue[], index: number): boolean => index >= top && rowText(row) === texts;
  const meant = sheet.values.filter((row, index) => rows[index] === true && !isHeadings(row, index)).map((row) => row[share] ?? '');
  const isOfHundred = meant.some((value) => typeof value === 'number' && value > 1);
  if (meant.length === 0 || meant.some((value) => shareIn(value, isOfHundred) === null)) return sheet;
  const cellOf = (row: readonly CellValue[], index: number): CellValue => {
    if (isHeadings(row, index)) return '已收金额';
    const part = rows[index] === true ? shareIn(row[share] ?? '', isOfHundred) : null;
    const whole = readYuan(row[amount] ?? '');
    return part === null || !whole.ok ? '' : roundHalfUp(whole.yuan.times(part)) / 100;
  };
  const added = addColumn(sheet, widthOf(sheet), cellOf, share);
  const partColumns = [...(sheet.partColumns ?? []), sheet.firstColumn + share];
  return { ...added, tables: [], partColumns, receivedByShare: String(sheet.values[top]?.[share] ?? '').trim() };
}

/** 30%, 0.3 or, in a column of hundreds, 30 as 0.3; null for what is no share. */
function shareIn(value: CellValue, isOfHundred: boolean): Decimal | null {
  const percent = typeof value === 'string' ? /^(\d+(?:\.\d+)?) ?[%％]$/.exec(value.trim())?.[1] : undefined;
  const reading = readYuan(percent ?? value);
  if (!reading.ok) return null;
  const share = percent !== undefined || isOfHundred ? reading.yuan.dividedBy(100) : reading.yuan;
  return share.lt(0) || share.gt(1) ? null : share;
}
