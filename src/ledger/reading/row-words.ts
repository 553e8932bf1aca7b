import { plainText } from '../../domain/text/plain-text';

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
] as const;

/** Endings that make a subtotal of a customer's name: Excel prints `某某公司 汇总`. */
const subtotalEndings = /^.+[\s:：\-—(（_]*(?:小计|合计|总计|汇总|subtotal|total)[)）]?$/i;

const openingWords: ReadonlySet<string> = new Set([
  '期初余额',
  '期初',
  '期初数',
  '上年结转',
  '上年余额',
  '年初余额',
  '年初数',
  '上期结转',
  '上期余额',
  '上月结转',
  '上月余额',
  '结转上年',
  '上年结转余额',
  '期初结转',
  '期初欠款',
  '结转余额',
  'openingbalance',
  'opening',
  'broughtforward',
  'balancebroughtforward',
  'balanceb/f',
  'b/f',
]);

/** 合计（元）, 小计（3笔）, 共计 12 户: what is added up, or how many. */
const unitOrCount = /^(\(?.*计)(?:\((?:人民币|rmb)?[万千]?元\)|\(?共?\d+[笔条户张份家项行]\)?)$/;

const wordSet: ReadonlySet<string> = new Set(subtotalWords);

/** The subtotal word that a cell is nothing but, such as 小计 of `小 计：`; null for all else, so that 合计贸易有限公司 stays a customer (R12). */
export function subtotalWord(text: string): string | null {
  // Most cells of a ledger are told by this alone.
  if (text.length > 24 || !/[计总汇页]|total|sum|forward|[ｔＴｓＳ]/i.test(text)) return null;
  const bare = bareWord(text);
  return wordSet.has(bare) ? bare : null;
}

/** Whether a subtotal word says that it sums up a whole table. */
export function isGrandTotalWord(word: string): boolean {
  return /^(?:总?合计|总计|共计|总和|汇总|累计合计|以上合计|合计数|合计金额|总计金额|合计人民币|人民币合计|totals?|grandtotal|sum)$/.test(
    word,
  );
}

/** Whether a cell is a name with a subtotal word behind it; only a row with nothing of an invoice may be taken for a subtotal by this. */
export function endsAsSubtotal(text: string): boolean {
  return text.length <= 80 && subtotalEndings.test(plainText(text));
}

/** Whether a cell says that the row is an opening balance: 期初余额, 上年结转 (R10). */
export function isOpeningWord(text: string): boolean {
  return text.length <= 24 && /[期年月转余]|opening|forward|b\/f/i.test(text) && openingWords.has(bareWord(text));
}

/** Whether a text looks like the lines under a table: 制表人：…, 备注：…, 第 1 页. */
export function isFooterText(text: string): boolean {
  const plain = plainText(text);
  return (
    /^(?:制表|制单|编制|填表|审核|复核|核对|财务|会计|出纳|主管|负责人|单位|经办|打印|说明|备注|注|联系|电话|地址|日期|prepared|reviewed|approved|printed|note)[^:]{0,8}:/i.test(
      plain,
    ) || /^(?:第 ?\d+ ?页|page \d+)/i.test(plain)
  );
}

function bareWord(text: string): string {
  if (text.length > 24) return '';
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s:*\-—_=【】[\]]+/g, '')
    .replace(unitOrCount, '$1')
    .replace(/[()]+/g, '');
}
