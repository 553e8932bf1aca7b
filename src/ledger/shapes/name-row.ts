import { isBlank } from '../../cells/blank-cell';
import type { CellValue } from '../../cells/cell-value';
import { readDay } from '../../domain/calendar/read-day';
import { plainText } from '../../domain/text/plain-text';
import { simplified } from '../../cells/simplified';
import { unitNamed } from '../../tables/unit-name';

/** A row that says whose the rows below it are: `客户：甲公司`, `购货单位：0101 甲公司` (R9a). */
export interface NameRow {
  readonly name: string;
  /** Position of the cell in its row. */
  readonly column: number;
  /** The account that the rows are of where it is no customer's: Sales, HDFC Bank; the name is blank then. */
  readonly apart?: string;
}

const labels =
  '客户名称|客户全称|客户单位|客户户名|客户明细|客户|购货单位名称|购货单位|购货方|购买方|购方名称|购方|往来单位名称|往来单位|往来单位户名|往来户名|往来户|往来客户|往来项目|' +
  '单位名称|应收单位|债务人|欠款单位|付款单位|客商名称|客商|对方单位|对方户名|户名|辅助项|辅助核算|辅助账户|核算项目|核算单位|核算对象|' +
  'customer name|customer|client name|client|debtor|bill to|sold to|buyer|party|partner|account name';

/** Labels of accounts, whose names are customers' only below 应收账款. */
const accounts = '会计科目|明细科目|科目名称|明细科目名称|[二三四]级科目|子目|细目|科目';

const withColon = new RegExp(`(?:^|[ ;,|])(?:${labels}|(${accounts}))(?: ?name)? ?: ?(.*)$`, 'i');
const customerWithColon = new RegExp(`(?:^|[ ;,|])(?:${labels})(?: ?name)? ?: ?(.*)$`, 'i');
/** 往来对账单（客户：甲公司）: behind a title. */
const inTitle = new RegExp(`[([【<{-] ?(?:${labels})(?: ?name)? ?: ?(.+)$`, 'i');
const inBrackets = new RegExp(`^[【\\[](?:${labels})[】\\]] ?:? ?(.+)$`, 'i');
const ofKind = /^[([【](?:客户|往来单位|购货单位|客商|单位|customer)[)\]】] ?[:：-]? ?/i;
const bareLabel = new RegExp(`^(?:${labels})$`, 'i');
/** Where a further label begins in the same cell: `甲公司 电话：…`. */
const furtherLabel = /[;,|] ?(?=[^ :;,|]{1,12} ?:)| (?=[^ :]{1,12} ?:)|;|, ?(?=第 ?\d+ ?页)/;
const pageNumber = / ?(?:第 ?\d+ ?页|共 ?\d+ ?页).*$/;

/** What firms call a customer in the title of its block, and themselves in the title of their books. */
const unit = /^(?:单位|公司|厂家|商户|户头|店名|单位全称|公司全称|company) ?: ?(.+)$/i;

/**
 * The name in a row such as 单位：甲公司, which says whose the rows below are only where others name others; null for any other row, and for
 * 单位：元.
 */
export function readUnitRow(row: readonly CellValue[]): NameRow | null {
  const filled = row.flatMap((value, column) => (isBlank(value) ? [] : [{ value, column }]));
  const [first] = filled;
  if (filled.length > 4 || typeof first?.value !== 'string') return null;
  const name = nameIn(unit.exec(folded(first.value))?.[1] ?? '');
  return name === '' || unitNamed(name) !== null || bareLabel.test(name)
    ? null
    : { name: spelledIn(first.value, name), column: first.column };
}

/** To whom a statement is written, or of whom a finance program prints an account. */
const addressee =
  /^(?:致|致函|台头|抬头|收件单位|收函单位|to|messrs|m\/s|(name)|ledger|ledger account|account|acct|账户|帐户|ledger name|account of|statement (?:of account )?(?:for|of)|a\/c name) ?[:.] ?(.*)$/i;
/** 甲有限公司： alone, as a letter begins. */
const salutation = /^(?:尊敬的 ?)?(\D{3,40}(?:公司|集团|厂|店|中心|学校|医院|经营部|合作社)) ?:$/;
const courtesy = / ?(?:财务(?:部|科|处)|采购部|贵公司|台照|台鉴|敬启|惠鉴)$/;
/** Account No: 1001 | Alpha Ltd, 客户编号：1001 甲公司: the code with the name behind it. */
const coded =
  /^(?:(?:a\/c|account|acct|customer|client|debtor) ?(?:no|number|code|ref|id)|(?:客户|往来单位|单位)(?:编号|代码|编码)|户号)[.:]* ?[:：]? ?[\w./-]*\d[\w./-]*(?: ?[|,;:/-]+ ?| )(?:name ?: ?)?(?=.*\p{L}{2})([^:]+)$/iu;
/** Name: alone is anybody's, such as who wrote the sheet; beside the number of an account it is the account's. */
const accountNumber = /^(?:a\/c|account|acct|customer|client)(?: ?(?:no|number|code|ref|id))?\.? ?:/i;
/** The end of a period: To: Dec 2025, To: Q4 2025, To: date. */
const ofPeriod =
  /^(?:(?:end of |\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?[ ,'/-]*\d*(?:st|nd|rd|th)?(?:[ ,'/-]+\d{2,4})?|(?:q[1-4]|h[12]|fy|week|month|year|period)[ -]?\d[\d /-]*|(?:the )?(?:date|today|now|present|current|(?:year|month)[ -]?end|end))$/i;
/** Accounts of what a firm earns, pays and holds, by their whole names: Capital Foods Ltd and Cash & Carry Ltd are customers. */
const noCustomer = new RegExp(
  `^(?:${[
    '(?:(?:local|export|domestic|interstate|gst|credit|cash|net|goods) )?(?:sales?|purchases?)(?: returns?)?(?: @? ?[\\d.]+ ?%)?',
    '(?:petty )?cash(?:[ -](?:in[ -]hand|at[ -]bank|on[ -]hand|book|sales))?',
    '.*\\bbank(?: charges)?(?:[ -]+(?:current|ca|c/a|od|o/d|cc)?[ -]*[x*\\d]*)?',
    '(?:(?:input|output) )?(?:[cius]|ut)?gst(?:[ -](?:input|output|payable|receivable))?(?: @? ?[\\d.]+ ?%)?',
    '(?:input |output )?vat(?: (?:input|output|payable|control))?',
    'duties ?(?:&|and) ?taxes',
    'discounts?(?: (?:allowed|received|given))?',
    'round(?:ed|ing)?(?:[ -]?off)?',
    'profit ?(?:&|and) ?loss',
    '(?:share |partner.?s )?capital',
    'sundry (?:debtors|creditors)',
  ].join('|')})(?: (?:a/c|account|ledger))?(?: ?no)?[. ]*[x*\\d]*$`,
  'i',
);

const account = /^(?:account|acct|[账帐]户) ?:/i;
const allDebtors = /^(?:(?:accounts?|trade|notes?|other)? ?receivables?|trade debtors|应收账款|应收款)$/i;

/**
 * The name in a row such as 致：甲公司, To: Alpha Ltd or Ledger: Alpha Ltd, which says whose the rows below are where nothing else does; null
 * for any other row.
 */
export function readAddressee(row: readonly CellValue[]): NameRow | null {
  const filled = row.flatMap((value, column) => (isBlank(value) ? [] : [{ value, column }]));
  if (filled.length > 8) return null;
  for (const [index, { value, column }] of filled.entries()) {
    if (typeof value !== 'string' || value.length > 120) continue;
    const text = folded(value);
    const greeted = filled.length === 1 ? salutation.exec(text)?.[1] : undefined;
    const [, bareName, after] = addressee.exec(text) ?? [];
    const labelled = greeted ?? after ?? coded.exec(text)?.[1];
    if (labelled === undefined || (bareName !== undefined && !filled.some(hasAccountNumber))) continue;
    const next = filled[index + 1];
    const isBeside = labelled === '' && next !== undefined && typeof next.value === 'string' && !isLabelled(next.value);
    const [cell, at] = isBeside ? [String(next.value), next.column] : [value, column];
    const name = nameIn(isBeside ? cell : labelled).replace(courtesy, '');
    if (!/\p{L}{2}/u.test(name) || isPeriod(name) || unitNamed(name) !== null || bareLabel.test(name)) continue;
    // Account: 1122 Accounts receivable is nobody's, and Account: 1000 - HDFC Bank no customer's.
    const uncoded = name.replace(/^[a-z]{0,3}[-. ]?\d[\w.]* ?[-:]? ?/i, '');
    if (account.test(text) && (allDebtors.test(uncoded) || /银行/.test(uncoded) || !/\p{L}{2}/u.test(uncoded))) continue;
    return noCustomer.test(name) || noCustomer.test(uncoded)
      ? { name: '', column: at, apart: spelledIn(cell, name) }
      : { name: spelledIn(cell, name), column: at };
  }
  return null;
}

function hasAccountNumber({ value }: { readonly value: CellValue }): boolean {
  return typeof value === 'string' && accountNumber.test(folded(value));
}

function isPeriod(text: string): boolean {
  return readDay(text).ok || ofPeriod.test(text) || /^\d{4} ?[年./-] ?\d{1,2} ?月?(?:底|末|止)?$/.test(text);
}

/** What a row says of whose the rows below it are, null for one that names nobody; a row with figures names nobody. */
export function readNameRow(row: readonly CellValue[]): NameRow | null {
  const found = findName(row);
  return found === null ? null : { ...found, name: spelledIn(String(row[found.column] ?? ''), found.name) };
}

/** The name as it is typed, with its full-width forms: the first spelling met is the one that is shown (R12a). */
function spelledIn(cell: string, name: string): string {
  const typed = cell.trim();
  const plain = folded(typed);
  const at = plain.length === typed.length && name !== '' ? plain.indexOf(name) : -1;
  return at === -1 ? name : typed.slice(at, at + name.length);
}

function findName(row: readonly CellValue[]): NameRow | null {
  if (!row.some(couldLabel)) return null;
  const cells = row.filter((value) => !isBlank(value));
  // A label without a colon or brackets has nothing but its name beside it.
  if (cells.length > 8 || (cells.length !== 2 && cells.every((value) => typeof value !== 'string' || holdsWordsOnly.test(value))))
    return null;
  const filled = row.flatMap((value, column) => (isBlank(value) ? [] : [{ value, column }]));
  // 科目：应收账款_国内 客户：甲公司 is of 甲公司.
  const ofCustomer = nameBy(filled, customerWithColon);
  return ofCustomer !== null && ofCustomer.name !== '' ? ofCustomer : nameBy(filled, withColon);
}

/** No character of it is a colon or a bracket of any width. */
const holdsWordsOnly = /^[\w .,()（）\-\p{Script=Han}]*$/u;

/** The name behind the first label that a pattern finds in the filled cells of a row. */
function nameBy(filled: readonly { readonly value: CellValue; readonly column: number }[], pattern: RegExp): NameRow | null {
  const isTitle = filled.every(({ value }) => typeof value === 'string');
  for (const [index, { value, column }] of filled.entries()) {
    if (typeof value !== 'string') continue;
    const text = folded(value);
    const next = filled[index + 1];
    const labelled = pattern.exec(text) ?? inBrackets.exec(text) ?? (isTitle ? inTitle.exec(text) : null);
    if (labelled !== null) {
      const isAccount = labelled.length > 2 && labelled[1] !== undefined;
      const own = nameIn(labelled.at(-1) ?? '');
      if (isAccount && own === '' && (labelled.at(-1) !== '' || !namesCustomer(next?.value))) continue;
      // 核算项目：客户 says of what kind the names are.
      if (bareLabel.test(own)) continue;
      if (own !== '') return { name: own, column };
      if (next !== undefined && !isLabelled(next.value)) {
        const code = String(next.value).trim();
        const after = filled[index + 2];
        // A code in a cell of its own stands before the name.
        if (/^[\w.-]*\d[\w.-]*$/.test(code) && after !== undefined && typeof after.value === 'string' && !isLabelled(after.value))
          return { name: nameIn(after.value), column: after.column };
        return { name: nameIn(code), column: next.column };
      }
      return { name: '', column };
    }
    if (
      bareLabel.test(text) &&
      filled.length === 2 &&
      index === 0 &&
      typeof next?.value === 'string' &&
      !bareLabel.test(folded(next.value))
    )
      return { name: nameIn(next.value), column: next.column };
  }
  return null;
}

/** A customer's name without the code that finance programs print before or behind it. */
export function nameIn(text: string): string {
  const labelled = (withoutClosing(folded(text)).split(furtherLabel)[0] ?? '').replace(pageNumber, '').trim();
  // 核算项目：[客户]01.001/甲公司 says of what kind the name is before it.
  const plain = ofAccount(labelled.replace(ofKind, ''));
  const [, , uncoded] = /^[([]?((?=[\w.-]*\d)[\w.-]+)[)\]]?[ \-:/]*(?=.*\p{Script=Han})(\D.*)$/u.exec(plain) ?? [];
  const withoutCode = uncoded ?? /^[([]?0\d{2,}[)\]]?[ -]+(\p{L}.*)$/u.exec(plain)?.[1] ?? plain;
  return withoutCode.replace(/ ?[([](?:[A-Za-z]{0,3}\d[\d.-]{1,})[)\]]$/, '').trim();
}

/** A text up to the bracket that closes one which was opened before it. */
function withoutClosing(text: string): string {
  let open = 0;
  for (let at = 0; at < text.length; at += 1) {
    if ('([【<{'.includes(text.charAt(at))) open += 1;
    else if (')]】>}'.includes(text.charAt(at)) && (open -= 1) < 0) return text.slice(0, at);
  }
  return text;
}

function namesCustomer(value: CellValue | undefined): boolean {
  return typeof value === 'string' && !isLabelled(value) && nameIn(value) !== '' && !bareLabel.test(folded(value));
}

/** 112201 应收账款-甲公司 names 甲公司, 应收账款 alone nobody, and so does what is no account of a customer. */
function ofAccount(text: string): string {
  const account =
    /^(?:[([]?\d{4,}(?:[.-]\d+)*[)\]]?[ -]?)?(?:应收账款|应收帐款|其他应收款|应收票据|预收账款|应收款项|应收款)(?:[-_\\/:|·.> ]+(.*))?$/.exec(
      text,
    );
  const rest = account === null ? text : (account[1] ?? '');
  return /^(?:[([]?\d{4,}(?:[.-]\d+)*[)\]]?[ -]?)?(?:(?:主营业务|其他业务|营业外)?(?:收入|成本|支出)|银行存款|库存现金|应付账款|其他应付款|预付账款|应交税费|全部|所有|综合|[百千万亿]*元|人民币.*)$/.test(
    rest,
  )
    ? ''
    : rest;
}

function couldLabel(value: CellValue): boolean {
  if (typeof value !== 'string' || value === '' || value.length > 200) return false;
  // A label without a colon begins its cell.
  if (!holdsMark(value))
    return (
      value.length <= 14 &&
      !isDigit(value.charCodeAt(0)) &&
      /^\s*(?:[客购購往单單应應债債欠付对對辅輔户戶核]|cust|client|debtor|bill|sold|buyer|part|account)/i.test(value)
    );
  return /[客购購往单單应應债債欠付对對辅輔户戶核科细細子]|cust|client|debtor|bill|sold|buyer|part|account/i.test(value);
}

/** Whether a colon or the opening bracket of a label stands in a text: no regular expression, for every cell of a large sheet is asked. */
function holdsMark(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === colon || unit === wideColon || unit === bracket || unit === wideBracket) return true;
  }
  return false;
}

const [colon, wideColon, bracket, wideBracket] = [0x3a, 0xff1a, 0x5b, 0x3010];

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function isLabelled(value: CellValue): boolean {
  return typeof value === 'string' && /^[^:：]{1,14}[:：]/.test(value.trim());
}

/** A text as its words are looked for, in simplified characters; each stands where it stood. */
function folded(text: string): string {
  return simplified(plainText(text));
}
