import { isBlank } from '../../cells/blank-cell';
import type { CellValue } from '../../cells/cell-value';
import type { SourceSheet } from '../../cells/source-workbook';
import { readYuan } from '../../domain/money/read-amount';
import { plainText } from '../../domain/text/plain-text';
import { sectionAccounts } from './sections-of-sheet';

const title = /^(?:会计科目|明细科目|科目名称|[二三四]级科目|总账科目|科目) ?: ?(.*)$/;
/** Accounts of what the firm itself owes, holds, earns or spends, by their names and by their numbers in Chinese charts of accounts. */
const other =
  /^(?:[([]?(?:2[0-9]|1001|1002|1012|1123|1151|14|15|16|5|6)\d*(?:[.-]\d+)*[)\]]? ?)?(其他应付款|应付账款|应付帐款|应付票据|预付账款|应交税[费金]|应付职工薪酬|银行存款|库存现金|库存商品|原材料|主营业务收入|主营业务成本|其他业务收入|管理费用|销售费用|财务费用)(?:$|[-_\\/:|·.>（( ])/;

/**
 * A sheet of several accounts without the rows of those that are none of its customers' (科目：2202 应付账款): they are blank, and known by their
 * accounts, which the reading names them by (R9a, R12). Every other sheet comes back as it is.
 */
export function accountsApart(sheet: SourceSheet): SourceSheet {
  const sections = sectionAccounts(sheet);
  const isParted = [...sections.values()].some((account) => account !== null);
  let account: string | null = null;
  const apart = new Map<number, string>();
  const values = sheet.values.map((row, index) => {
    const titled = accountNamed(row);
    const section = sections.get(index);
    if (titled !== null) account = other.exec(titled)?.[1] ?? null;
    else if (section !== undefined) account = section;
    if (account === null) return row;
    if (holdsFigure(row)) apart.set(sheet.firstRow + index, account);
    return [];
  });
  return apart.size === 0 && !isParted ? sheet : { ...sheet, values, rowsApart: apart };
}

/**
 * A sheet without the rows with figures of accounts that are no customers', by the account of each row: they are blank, and known by it
 * (R12).
 */
export function withoutAccounts(sheet: SourceSheet, accountAt: (index: number) => string | null): SourceSheet {
  const apart = new Map(sheet.rowsApart);
  const values = sheet.values.map((row, index) => {
    const account = accountAt(index);
    if (account === null || !holdsFigure(row)) return row;
    apart.set(sheet.firstRow + index, account);
    return [];
  });
  return { ...sheet, values, rowsApart: apart };
}

/** Whether a row holds a figure in any form: a number, or text such as 30,000元 or 30.000,00 EUR. */
function holdsFigure(row: readonly CellValue[]): boolean {
  return row.some(
    (value) =>
      typeof value === 'number' ||
      (typeof value === 'string' &&
        (readYuan(value).ok || /^[^\p{L}\d]*(?:[A-Z]{3} ?)?\d[\d.,' ]*(?:[A-Z]{3}|[千万亿元])*\W*$/iu.test(plainText(value)))),
  );
}

/** The account that a line of a title names; null for any other row. */
function accountNamed(row: readonly CellValue[]): string | null {
  // Every row of a large ledger is asked.
  const begins = row.find((value) => !isBlank(value));
  if (typeof begins !== 'string' || !begins.includes('科')) return null;
  const filled = row.filter((value) => !isBlank(value));
  const [first, second] = filled;
  if (typeof first !== 'string' || filled.length > 6 || filled.some((value) => typeof value === 'number' && value > 9999)) return null;
  const found = title.exec(plainText(first));
  if (found === null) return null;
  const own = (found[1] ?? '').trim();
  return own === '' ? plainText(String(second ?? '')) : own;
}
