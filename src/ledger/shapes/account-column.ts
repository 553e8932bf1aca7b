import { isBlank } from '../../cells/blank-cell';
import { cellText } from '../../cells/cell-text';
import type { CellValue } from '../../cells/cell-value';
import { hasSubtotalWord } from '../total-words';
import type { SourceSheet } from '../../cells/source-workbook';
import { readYuan } from '../../domain/money/read-amount';
import { plainText } from '../../domain/text/plain-text';
import { foldHeading, readHeading } from '../../tables/read-heading';
import { firstHeadings } from './first-headings';

const headings = new Set(
  [
    ...['科目编码', '科目代码', '科目编号', '科目号', '科目名称', '会计科目', '会计科目名称', '科目', '总账科目', '一级科目'],
    ...['gl account', 'g/l account', 'gl account name', 'account code', 'ledger account', 'account title'],
  ].map(foldHeading),
);
/** What customers owe and what they paid in advance, by name and by number of Chinese charts of accounts. */
const ofCustomers =
  /应收(?:账|帐)款|预收(?:账|帐)?款|^[([]?(?:1122|2203)|accounts? receivable|trade receivable|trade debtors|^a\/?r\b|advances? from customers|customer deposits/i;
const isNotOfCustomers = /坏(?:账|帐)准备|减值/;

/**
 * A book of vouchers, which holds every account's lines with the account in a column of its own, without the lines of those that are none
 * of its customers' (银行存款, 主营业务收入): they are blank, and known by their accounts, which the reading names them by (R9a, R12). A sheet
 * without lines of both kinds comes back as it is.
 */
export function accountColumn(sheet: SourceSheet): SourceSheet {
  const top = firstHeadings(sheet);
  if (top === null) return sheet;
  const columns = (sheet.values[top] ?? []).flatMap((value, column) => (headings.has(readHeading(value).text) ? [column] : []));
  if (columns.length === 0) return sheet;
  const apart = new Map<number, string>();
  let hasOwn = false;
  for (const [index, row] of sheet.values.entries()) {
    if (index <= top || hasSubtotalWord(row)) continue;
    const accounts = columns.map((column) => accountIn(row[column] ?? '')).filter((text) => text !== '');
    if (accounts.length === 0) continue;
    if (accounts.some((text) => ofCustomers.test(text)) && !accounts.some((text) => isNotOfCustomers.test(text))) hasOwn = true;
    else if (row.some((value, column) => !columns.includes(column) && holdsFigure(value))) apart.set(index, accounts.at(-1) ?? '');
  }
  if (!hasOwn || apart.size === 0) return sheet;
  const rowsApart = new Map([
    ...(sheet.rowsApart ?? []),
    ...[...apart].map(([index, account]) => [sheet.firstRow + index, account] as const),
  ]);
  return { ...sheet, values: sheet.values.map((row, index) => (apart.has(index) ? [] : row)), rowsApart };
}

/** Whether a cell holds a number, a date or a sum however it is written: a line of an account has one at least, a remark none. */
function holdsFigure(value: CellValue): boolean {
  return typeof value === 'number' || /\d/.test(plainText(cellText(value))) || readYuan(value).ok;
}

/** An account's name or number; what repeats the headings is none. */
function accountIn(value: CellValue): string {
  if (isBlank(value)) return '';
  const text = plainText(cellText(value));
  return headings.has(readHeading(text).text) ? '' : text;
}
