import { matchHeading } from '../../tables/match-heading';
import type { CellValue } from '../../cells/cell-value';
import { noHeading, readHeading } from '../../tables/read-heading';
import type { Heading } from '../../tables/read-heading';
import { ledgerRules } from './role-rules';

const supplier =
  /^(?:供应商|供货商|供货单位|供货方|供方|供应单位|销货单位|销货方|卖方|分包商|分包单位|suppliers?|vendors?|creditors?)(?:名称|全称|简称|name)?$/;
/** 应付款日期 is when a customer should pay. */
const payable = /^(?:(?:本期|累计|期末|期初|其他)?应付|已付供应商|未付供应商|(?:accounts?|ap|trade)?payables?$|ap(?:amount|amt|balance)?$)/;
const bought = /^(?:采购|进货|purchases?)/;
const noSum = /日|期限|时间|条件|方式|到期|单号|编号|date|by$|terms|no$|number/;
/** Words of money that went either way. */
const paid = /^(?:本期|累计|实际)?(?:已付|实付|付款|支付|已支付|paid|payments?|amountpaid|amtpaid|paidamount|paidamt|totalpaid)/;
const paidOn = /^(?:已付|实付|实际付款|付款|支付)(?:日期|时间|日)$/;
/** 9月付款, 第一次付款: of when a sum is. */
const turn = /^(?:(?:20\d{2}|\d{2})年)?(?:\d{1,2}月份?)?(?:第?[一二三四五六七八九十\d]{1,2}[次笔期])?/;
const unpaid = /^(?:未付|尚未付|unpaid)/;
const received =
  /^(?:本期|累计|实际)?(?:已收|实收|收款|回款|到账|已回款|已到账|回笼|received|receipts?|collected|collections?|amountreceived|amtreceived)/;
const unreceived = /^(?:未收|未回款|尚欠|欠|应收余额|outstanding|uncollected|unreceived)/;
const receivable =
  /^(?:(?:本期|累计|期末|期初|其他)?应收|销售|(?:accounts?|ar|trade)?receivables?|ar(?:amount|amt|balance)?$|amountreceivable|sales)/;

/**
 * Whether headings name money that came (已收) and money that went either way (已付), so that nobody can tell whether both are receipts (R9c).
 */
export function wentEitherWay(texts: readonly string[]): boolean {
  return texts.some((text) => received.test(text)) && texts.some((text) => /^(?:已付|实付|已支付|支付|paid$)/.test(text));
}

/** The headings of a table without those of what the firm itself owes, which are left blank (R9c). */
export function withoutPayables(headings: readonly (readonly Heading[])[]): readonly (readonly Heading[])[] {
  const side = payableColumns(headings);
  return side.size === 0 ? headings : headings.map((readings, column) => (side.has(column) ? [noHeading] : readings));
}

/**
 * Whether a row below a ledger heads a table of what the firm itself owes: it names suppliers or 应付, and the ledger's own headings do not
 * (R9c).
 */
export function headsPayables(row: readonly CellValue[], ledgerHeadings: readonly (readonly CellValue[])[]): boolean {
  const isOfSuppliers = (values: readonly CellValue[]): boolean =>
    values.some((value) => {
      const { text } = readHeading(value);
      return supplier.test(text) || (payable.test(text) && !noSum.test(text));
    });
  return isOfSuppliers(row) && !ledgerHeadings.some(isOfSuppliers);
}

/** What stands in a heading cell itself, the last of its readings. */
function ownText(readings: readonly Heading[]): string {
  return readings.at(-1)?.text ?? '';
}

/** Whether a heading stands under one of 应付, beside others under 应收. */
function isUnder(readings: readonly Heading[], parent: RegExp): boolean {
  const [first] = readings;
  return readings.length > 1 && first !== undefined && first.text !== ownText(readings) && parent.test(first.text);
}

/**
 * The columns of what the firm itself owes, in a table that holds both sides: they are never receipts or balances of its customers (R9c).
 * 应付 says so itself; 已付 and 未付 belong to it where 已收 and 未收 stand there too, or 应付 right before them. None where nothing but 付 is said:
 * customers pay too.
 */
export function payableColumns(headings: readonly (readonly Heading[])[]): ReadonlySet<number> {
  const texts = headings.map((readings) => ownText(readings).replace(turn, ''));
  const isCertain = (column: number): boolean => payable.test(texts[column] ?? '') && !noSum.test(texts[column] ?? '');
  const under = headings.flatMap((readings, column) => (isUnder(readings, payable) ? [column] : []));
  const isParted = under.length >= 2 && headings.some((readings) => isUnder(readings, receivable));
  const certain = new Set(texts.flatMap((_text, column) => (isCertain(column) ? [column] : [])));
  const hasOtherSide = texts.some((text) => receivable.test(text) && !noSum.test(text));
  if (!isParted && (certain.size === 0 || !hasOtherSide)) return new Set();
  const side = new Set([...(hasOtherSide ? certain : []), ...(isParted ? under : [])]);
  let last: 'payable' | 'receivable' | null = null;
  for (const [column, text] of texts.entries()) {
    if (side.has(column)) last = 'payable';
    else if (receivable.test(text)) last = 'receivable';
    else if (paid.test(text) && !noSum.test(text)) {
      if (texts.some((other) => received.test(other) && !noSum.test(other)) || last === 'payable') side.add(column);
    } else if (unpaid.test(text) && !noSum.test(text) && (texts.some((other) => unreceived.test(other)) || last === 'payable'))
      side.add(column);
  }
  // The date of what was paid is of the same side.
  if (texts.some((text, column) => side.has(column) && paid.test(text)))
    for (const [column, text] of texts.entries()) if (paidOn.test(text)) side.add(column);
  return side;
}

/**
 * Where a table of suppliers and one of customers stand side by side with no column between them: the first column of the one to the right,
 * null where there is but one of them. What the left one's headings begin with before its party's name, such as 日期, the right one's do too.
 */
export function partiesApart(headings: readonly (readonly Heading[])[]): number | null {
  const texts = headings.map(ownText);
  const columnOf = (isMeant: (readings: readonly Heading[]) => boolean): number => headings.findIndex(isMeant);
  const isSupplier = (readings: readonly Heading[]): boolean => readings.some(({ text }) => supplier.test(text));
  const suppliers = columnOf(isSupplier);
  const customers = columnOf(
    (readings) => !isSupplier(readings) && readings.some((heading) => matchHeading(heading, ledgerRules.customer) >= 0.9),
  );
  if (suppliers === -1 || customers === -1) return null;
  const [left, right] = suppliers < customers ? [suppliers, customers] : [customers, suppliers];
  let begin = right;
  while (begin - 1 > left && left - (right - begin) - 1 >= 0 && texts[begin - 1] === texts[left - (right - begin) - 1]) begin -= 1;
  // What stands beyond an empty column, or says that it was paid, is the supplier's.
  const gap = texts.slice(left, begin).lastIndexOf('');
  if (gap > 0) begin = left + gap + 1;
  if (right === suppliers)
    while (begin - 1 > left && [payable, paid, paidOn, bought].some((words) => words.test(texts[begin - 1] ?? ''))) begin -= 1;
  const ofSupplier = suppliers < customers ? texts.slice(0, begin) : texts.slice(begin);
  const ofCustomer = suppliers < customers ? texts.slice(begin) : texts.slice(0, begin);
  const isSum = (text: string): boolean => matchHeading({ text, qualifier: '', unit: null }, ledgerRules.amount) >= 0.9;
  // Two parties of one line are no two tables: each must have sums of its own.
  const isPaidTo = ofSupplier.some((text) => !noSum.test(text) && [payable, paid, unpaid, bought].some((words) => words.test(text)));
  const isRepeated = ofSupplier.some((text) => isSum(text) && ofCustomer.includes(text));
  return begin - left < 3 || !(isPaidTo || isRepeated) || !ofCustomer.some(isSum) ? null : begin;
}
