import { isBlank } from '../../cells/blank-cell';
import type { CellValue } from '../../cells/cell-value';
import type { SourceSheet } from '../../cells/source-workbook';
import { beginsOtherTable } from '../../tables/other-headings';
import { knownHeadings } from '../recognition/known-headings';
import { plainText } from '../../domain/text/plain-text';

const title = /^(?:会计科目|明细科目|科目名称|[二三四]级科目|总账科目|科目) ?: ?(.*)$/;
/** Accounts of what the firm itself owes, holds, earns or spends, by their names and by their numbers in Chinese charts of accounts. */
const other =
  /^(?:[([]?(?:2[0-9]|1001|1002|1012|1123|1151|14|15|16|5|6)\d*(?:[.-]\d+)*[)\]]? ?)?(其他应付款|应付账款|应付帐款|应付票据|预付账款|应交税[费金]|应付职工薪酬|银行存款|库存现金|库存商品|原材料|主营业务收入|主营业务成本|其他业务收入|管理费用|销售费用|财务费用)(?:$|[-_\\/:|·.>（( ])/;

const namesInFull: Readonly<Record<string, string>> = { 应付: '应付账款', 预付: '预付账款', 其他应付: '其他应付款' };

/** A line that is all there is in its row and names what the table below it holds: 二、应付账款. */
const section =
  /^(?:第?[一二三四五六七八九十\d]{1,2} ?[、.,．部分节]+ ?|[(（][一二三四五六七八九十\d]{1,2}[)）] ?)?(?:本期|期末|客户|供应商|我方|公司)?(应收|应付|预付|其他应付)(?:账|帐)?款(?:项)?(?:明细|清单|台账|台帐|情况|部分|余额)?(?:账|帐|表)?$/;

/**
 * A sheet of several accounts without the rows of those that are none of its customers' (科目：2202 应付账款): they are blank, and known by their accounts, which the
 * reading names them by (R9a, R12). Every other sheet comes back as it is.
 */
export function accountsApart(sheet: SourceSheet): SourceSheet {
  let account: string | null = null;
  const apart = new Map<number, string>();
  const sections = sheet.values.map((_row, index) => sectionNamed(sheet, index));
  // Over one table of its own it may be the name of the whole sheet.
  const isParted = sections.includes('应收');
  const values = sheet.values.map((row, index) => {
    const titled = accountNamed(row);
    const named = isParted ? (sections[index] ?? null) : null;
    if (titled !== null) account = other.exec(titled)?.[1] ?? null;
    else if (named !== null) account = named === '应收' ? null : (namesInFull[named] ?? named);
    if (account === null) return row;
    if (row.some((value) => typeof value === 'number')) apart.set(sheet.firstRow + index, account);
    return [];
  });
  return apart.size === 0 ? sheet : { ...sheet, values, rowsApart: apart };
}

/** The account that a line of a title names; null for any other row. */
function accountNamed(row: readonly CellValue[]): string | null {
  const filled = row.filter((value) => !isBlank(value));
  const [first, second] = filled;
  if (typeof first !== 'string' || filled.length > 6 || filled.some((value) => typeof value === 'number' && value > 9999)) return null;
  const found = title.exec(plainText(first));
  if (found === null) return null;
  const own = (found[1] ?? '').trim();
  return own === '' ? plainText(String(second ?? '')) : own;
}

/** What a section's title names, right over the headings of its table; null for any other row. */
function sectionNamed({ values }: SourceSheet, index: number): string | null {
  const row = values[index] ?? [];
  const at = row.findIndex((value) => !isBlank(value));
  const only = row[at];
  if (typeof only !== 'string' || only.length > 40 || !/付|应收|應收/.test(only)) return null;
  if (row.some((value, column) => column !== at && !isBlank(value))) return null;
  const named = section.exec(plainText(only))?.[1] ?? null;
  const next = values.slice(index + 1, index + 4).find((below) => !below.every(isBlank)) ?? [];
  return named !== null && beginsOtherTable(next, knownHeadings) ? named : null;
}
