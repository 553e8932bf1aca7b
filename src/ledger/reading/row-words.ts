import { bareWord } from '../../cells/subtotal-word';
import { simplified } from '../../cells/simplified';
import { plainText } from '../../domain/text/plain-text';

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

/** Whether a cell says that the row is an opening balance: 期初余额, 上年结转 (R10). */
export function isOpeningWord(text: string): boolean {
  return text.length <= 24 && /[期年月转余轉餘]|opening|forward|b\/f/i.test(text) && openingWords.has(bareWord(text));
}

const closingWords: ReadonlySet<string> = new Set([
  ...[
    '期末余额',
    '期末数',
    '期末',
    '期末结余',
    '年末余额',
    '月末余额',
    '本期余额',
    '期末欠款',
    '结转下年',
    '结转下期',
    '结转下月',
    '转下年',
    '转次年',
    '结转次年',
  ],
  ...['累计欠款', '尚欠货款', '尚欠金额', '截止目前欠款', '结欠', '贵司尚欠', '应付余额'],
  ...['amountdue', 'totaldue', 'balancedue', 'totalamountdue', 'amountowing', 'balanceowing', 'totaloutstanding', 'outstandingbalance'],
  ...['closingbalance', 'endingbalance', 'carriedforward', 'balancecarriedforward', 'balancec/f', 'balancec/d', 'c/f', 'c/d'],
]);

/** Whether a cell says that the row closes a period of its account: 期末余额, 结转下年; what stands there is no debt and no receipt (R12). */
export function isClosingWord(text: string): boolean {
  return (
    text.length <= 24 &&
    /[期年月转欠余轉餘]|closing|ending|forward|c\/[fd]|due|owing|outstanding/i.test(text) &&
    closingWords.has(bareWord(text))
  );
}

/** Whether a text looks like the lines under a table: 制表人：…, 备注：…, 第 1 页. */
export function isFooterText(text: string): boolean {
  const plain = simplified(plainText(text));
  return (
    /^(?:制表|制单|编制|填表|审核|复核|核对|财务|会计|出纳|主管|负责人|单位|经办|打印|说明|备注|注|联系|电话|地址|日期|账号|帐号|开户|收款账户|收款人|户名|税号|传真|邮编|网址|银行|行号|签字|签章|盖章|bank|account no|iban|swift|prepared|reviewed|approved|printed|note)[^:]{0,8}:/i.test(
      plain,
    ) || /^(?:第 ?\d+ ?页|page \d+)/i.test(plain)
  );
}
