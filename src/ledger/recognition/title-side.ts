import { plainText } from '../../domain/text/plain-text';

/** Whose debts a title says that the table below it holds: the firm's own, by the account's name, or its customers'. */
export type TitleSide = { readonly kind: 'payable'; readonly account: string } | { readonly kind: 'receivable' };

/** 二、 （二） 第二部分 2. Part 2 */
const numbering =
  /^(?:第[一二三四五六七八九十\d]{1,3}(?:部分|部|节|章) ?[、.,:]? ?|[一二三四五六七八九十]{1,3} ?[、.,:] ?|\([一二三四五六七八九十\d]{1,3}\) ?[、.,]? ?|\d{1,2} ?(?:[、,)]|\.(?!\d)) ?|(?:section|part|table) (?:\d{1,2}|[a-z]|[ivx]{1,4})\b ?[.:,-]? ?|(?:[ivx]{1,4}|[a-z])[.)] ?)/i;

const ofCustomers = /[应應]收|预收|客户|receivable|debtor|customer|client/i;
const company = /(?:公司|集团|工厂|厂|商店|商行|\b(?:ltd|limited|inc|llc|corp|co|gmbh|plc)\b\.?)\)?$/i;

const listWords =
  '(?:明细|清单|台账|台帐|情况|部分|余额|往来|汇总|统计|对账|账龄|分析|欠款|货款|款项|账款|付款|应付|合计|一览|科目|名称|账|帐|款|表|单)*';
const listWordsInEnglish =
  '(?: (?:accounts?|balances?|lists?|ledgers?|details?|age?ing|summary|payments?|invoices?|section|reports?|statements?|purchases?|bills?|payables?|names?|outstanding))*';
const tail = '(?:$|(?=[-_:/|·,;( ]))(.*)$';

const payable = new RegExp(
  String.raw`^(.{0,30}?)([应應]付职工薪酬|[应應]交税[费金]|(?:其[他它]|长期)?(?:[应應]付|预付)(?:账款|帐款|賬款|款项|款|票据))${listWords}${tail}`,
);
const suppliers = new RegExp(
  `^(?:以下[为是]?|本期|期末|主要|全部|[国境][内外]|材料|原料|设备|外协)*(?:供应商|供货商|供货单位|供货方|分包商)${listWords}(?:$|[-_:/|·,; ].*$|\\(.*\\)$)`,
);
const payableInEnglish = new RegExp(
  String.raw`^(.{0,40}?)\b((?:(?:accounts?|trade|other|notes?|bills?)[ -])payables?)\b${listWordsInEnglish}(?:$|(?= as (?:at|of) | for |  ?[-_:/|,;(]|[-_:/|,;(]))(.*)$`,
  'i',
);
const suppliersInEnglish = new RegExp(
  String.raw`^(?:(?:our|all|trade|main|local|foreign|domestic|overseas|other|outstanding|amounts?|balances?|invoices|due|owed|payable|to|from|of|the) )*(?:suppliers?|vendors?|creditors?|payables?)(?:'s|')?${listWordsInEnglish}(?: as (?:at|of) .*| ?[-_:/|,;].*| ?\(.*\))?$`,
  'i',
);

/**
 * Whose debts a title names as a whole: 应付账款, 供应商往来, Accounts payable; null where it says neither plainly, as the name 供应商联盟有限公司 does. What
 * names customers, as 客户：… does, is theirs whatever the name holds (R9c).
 */
export function titleSide(title: string): TitleSide | null {
  const text = plainText(title);
  if (text.length > 80) return null;
  if (ofCustomers.test(text)) return { kind: 'receivable' };
  const own = text.slice(numberingOf(text).length);
  if (/^[应應]付$/.test(own) && own !== text) return { kind: 'payable', account: '应付账款' };
  const found = payable.exec(own);
  if (found !== null && !isOtherwise(found[1] ?? '', found[3] ?? '')) return { kind: 'payable', account: accountIn(found[2] ?? '') };
  if (suppliers.test(own)) return { kind: 'payable', account: '应付账款' };
  const english = payableInEnglish.exec(own);
  if (english !== null && !isOtherwise(english[1] ?? '', english[3] ?? '')) return { kind: 'payable', account: english[2] ?? '' };
  return suppliersInEnglish.test(own) ? { kind: 'payable', account: 'Accounts payable' } : null;
}

/** The style of a title's number, the same for 二、 and 三、; '' where it has none. */
export function numberingStyle(title: string): string {
  return numberingOf(plainText(title))
    .replace(/[一二三四五六七八九十]+/, '一')
    .replace(/\d+/, '1')
    .replace(/\b(?:[ivx]{1,4}|[a-z])\b/i, 'a');
}

function numberingOf(text: string): string {
  return numbering.exec(text)?.[0] ?? '';
}

/** Whether what stands around an account's name makes it part of a remark or of another's name. */
function isOtherwise(before: string, after: string): boolean {
  return /不含|不包括|除|^注|说明|备注|note/i.test(before) || (before !== '' && company.test(after));
}

function accountIn(name: string): string {
  if (/薪酬|税/.test(name)) return name;
  if (name.includes('票据')) return '应付票据';
  if (name.startsWith('预付')) return '预付账款';
  return /^其[他它]/.test(name) ? '其他应付款' : '应付账款';
}
