import { amountWords } from './amount-words';
import { balanceWords } from './balance-words';
import { receiptWords } from './receipt-words';
import { wordList } from './word-list';

/** What `readHeading` makes of headings that name the home currency beside the words of a column in any currency. */
function inHomeCurrency(words: readonly string[]): readonly string[] {
  return words.map((word) => (/^[\x20-\x7e]+$/.test(word) ? `base ${word}` : `本位币${word}`));
}

/** What the columns of currencies and of sums in home currency are called, best word first. */
export const currencyWords = {
  currency: wordList(`
    币种, 币别, 货币, 原币, 货币种类, 结算币种
    currency, currency code, ccy, curr, cur, invoice currency, document currency, doc curr, dc curr
  `),
  baseAmount: [
    ...wordList(`
    本位币金额, 本币金额, 本位币应收金额, 本位币应收, 折本位币金额, 折合本位币, 折合人民币, 折人民币, 人民币金额
    base amount, local amount, amount in local currency, local currency amount, amount in lc, amount in loc cur, amount in local cur
  `),
    ...inHomeCurrency(amountWords.amount),
  ],
  baseReceived: [
    ...wordList(`
    已收人民币, 人民币已收, 已收人民币金额, 收款人民币, 已收本位币, 本位币已收, 本位币已收金额, 本位币收款, 本位币收款金额
    本位币回款, 本币已收, 已收本币, 已收本币金额, 已收折人民币, 已收折合人民币
    received in local currency
  `),
    ...inHomeCurrency(receiptWords.received),
  ],
  baseBalance: [
    ...wordList(`
    未收人民币, 人民币未收, 未收人民币金额, 未收人民币余额, 未收款人民币, 未收折人民币, 未收折合人民币, 人民币余额, 余额人民币
    折人民币余额, 折合人民币余额, 欠款人民币, 尚欠人民币, 本位币余额, 本位币未收余额, 本位币未收金额, 本位币未收, 未收本位币
    本位币未收款, 本位币欠款, 本币余额, 本币未收, 本币未收金额, 未收本币
    base balance, local balance, balance in local currency
  `),
    ...inHomeCurrency(balanceWords),
  ],
};
