import { simplified } from './simplified';

/** The words of subtotal rows, R12's and those that Excel and finance programs print; compared without spaces and colons. */
const subtotalWords = [
  '小计',
  '合计',
  '总计',
  '共计',
  '累计',
  '总合计',
  '合计数',
  '合计金额',
  '总计金额',
  '汇总',
  '总和',
  '总共',
  '本页合计',
  '本页小计',
  '本月合计',
  '本月小计',
  '本月累计',
  '本年合计',
  '本年累计',
  '本期合计',
  '本期累计',
  '本季合计',
  '本季累计',
  '本日合计',
  '当前合计',
  '累计合计',
  '以上合计',
  '以上小计',
  '合计人民币',
  '人民币合计',
  '客户小计',
  '客户合计',
  '全部客户',
  '所有客户',
  '部门小计',
  '部门合计',
  '业务员小计',
  '业务员合计',
  '单位小计',
  '单位合计',
  '过次页',
  '承前页',
  'total',
  'totals',
  'subtotal',
  'sub-total',
  'grandtotal',
  'sum',
  'pagetotal',
  'balanceforward',
  'summe',
  'gesamtsumme',
  'zwischensumme',
] as const;

/** Endings that make a subtotal of a customer's name: Excel prints `某某公司 汇总`. */
const subtotalEndings = /^.+(?:小计|合计|总计|汇总|总额|总数|subtotal|total)\)?$/i;

/** Beginnings that do so: `Total for Oakfield`, `Sum of Oakfield`. */
const subtotalBeginnings = /^(?:(?:sub-?|grand )?totals?(?: for| of|:| -) ?\S|sum (?:of|for) \S|(?:小计|合计)[:：] ?\S)/i;

const unseen = /[\s\u200b\ufeff]+/g;

/** 合计（元）, 小计（3笔）, 共计 12 户: what is added up, or how many. */
const unitOrCount = /^(\(?.*计)(?:\((?:人民币|rmb)?[万千]?元\)|\(?共?\d+[笔条户张份家项行]\)?)$/;

/** 共4笔, 总共 12 户客户: how many rows there are, beside their sums. */
const countOfRows = /^(?:总|合)?共(?:有)?\d+[笔条户张份家项行个](?:记录|数据|客户|发票|单据|明细)?$/;

const wordSet: ReadonlySet<string> = new Set(subtotalWords);

/** The subtotal word that a cell is nothing but, such as 小计 of `小 计：`; null for all else, so that 合计贸易有限公司 stays a customer (R12). */
export function subtotalWord(text: string): string | null {
  return maySumUp(text) ? subtotalOf(bareWord(text)) : null;
}

/** Whether a text may hold such a word at all: most cells of a ledger are told by this alone. */
export function maySumUp(text: string): boolean {
  return text.length <= 24 && /[计总汇页共全所計總匯頁]|total|sum|forward|[ｔＴｓＳ]/i.test(text);
}

/** A word as `bareWord` gives it, or the first of two for the same in two languages: `Total 合计`. */
export function subtotalOf(bare: string): string | null {
  if (wordSet.has(bare) || countOfRows.test(bare)) return bare;
  return subtotalWords.find((word) => bare.startsWith(word) && wordSet.has(bare.slice(word.length))) ?? null;
}

/** Whether a subtotal word says that it sums up a whole table. */
export function isGrandTotalWord(word: string): boolean {
  return /^(?:总?合计|总计|共计|总和|总共|汇总|累计合计|(?:全部|所有)客户|以上合计|合计数|合计金额|总计金额|合计人民币|人民币合计|totals?|grandtotal|sum|summe|gesamtsumme)$/.test(
    word,
  );
}

/**
 * Whether a cell is a name with a subtotal word before or behind it; only a row with nothing of an invoice may be taken for a subtotal by
 * this.
 */
export function isNamedSubtotal(text: string): boolean {
  if (text.length > 80) return false;
  const plain = simplified(text.normalize('NFKC'));
  return subtotalEndings.test(plain.replace(unseen, '')) || subtotalBeginnings.test(plain.trim());
}

/**
 * A text as words are compared: NFKC, small letters, without spaces, colons, brackets and what is added up; '' for one that is too long for
 * a word.
 */
export function bareWord(text: string): string {
  if (text.length > 24) return '';
  return simplified(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[\s:*\-—_=【】[\]]+/g, '')
    .replace(unitOrCount, '$1')
    .replace(/[()]+/g, '');
}
