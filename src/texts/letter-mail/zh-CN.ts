import type { ShapeOf } from '../shape-of';

/** What a message says of a letter; amounts and dates as text. */
export interface MailFacts {
  readonly customer: string;
  readonly contact: string;
  readonly asOf: string;
  readonly letterDate: string;
  readonly finalPaymentDate: string | null;
  readonly invoices: readonly { readonly number: string; readonly due: string; readonly amount: string; readonly days: number }[];
  /**
   * Penalties of the invoices, and what credits take off: empty where there are none. Invoices and penalties less credits are the total.
   */
  readonly penalty: string;
  readonly credits: string;
  readonly total: string;
  /** Of an agreement: what is paid when. */
  readonly instalments: readonly { readonly date: string; readonly amount: string }[];
  /** Of a statement: who owes whom how much. */
  readonly balance: string;
  readonly company: string;
  readonly phone: string;
  readonly bank: string;
  readonly account: string;
}

const greeting = ({ customer, contact }: MailFacts): readonly string[] => [`${customer}${contact === '' ? '' : ` ${contact}`}：`, ''];

/** What makes the total another sum than that of the lines. */
const sums = ({ penalty, credits, asOf }: MailFacts): readonly string[] => [
  ...(penalty === '' ? [] : [`另加截至 ${asOf} 的逾期付款违约金 ${penalty}。`]),
  ...(credits === '' ? [] : [`已扣除贵司的贷方余额（红字发票或多付款项）${credits}。`]),
];

const closing = ({ company, phone, letterDate }: MailFacts): readonly string[] => [
  '',
  [company, phone].filter((part) => part !== '').join('  '),
  letterDate,
];

/** A message that says what a letter does, in Chinese. */
export const letterMailZhCN = {
  reminder: {
    subject: (company: string): string => `付款提醒${company === '' ? '' : `（${company}）`}`,
    body: (mail: MailFacts): string =>
      [
        ...greeting(mail),
        `截至 ${mail.asOf}，贵司下列款项已到期而我司尚未收到：`,
        ...mail.invoices.map(
          ({ number, due, amount, days }) => `· ${number === '' ? '（无发票号）' : number}  到期日 ${due}  逾期 ${days} 天  ${amount}`,
        ),
        ...sums(mail),
        `合计 ${mail.total}。`,
        ...(mail.finalPaymentDate === null ? [] : [`请于 ${mail.finalPaymentDate}（含当日）前付清。`]),
        ...(mail.account === '' ? [] : [`收款账户：${[mail.company, mail.bank, mail.account].filter((part) => part !== '').join('，')}`]),
        '如已付款，请将付款凭证回复我们；对账目有异议的，请在回复中写明。',
        ...closing(mail),
      ].join('\n'),
  },
  agreement: {
    subject: (company: string): string => `还款协议${company === '' ? '' : `（${company}）`}`,
    body: (mail: MailFacts): string =>
      [
        ...greeting(mail),
        `请审阅随附的还款协议。协议所列截至 ${mail.asOf} 的欠款：`,
        ...mail.invoices.map(({ number, due, amount }) => `· ${number === '' ? '（无发票号）' : number}  到期日 ${due}  ${amount}`),
        ...sums(mail),
        `债务总额 ${mail.total}，分 ${mail.instalments.length} 期偿还：`,
        ...mail.instalments.map(({ date, amount }, index) => `· 第 ${index + 1} 期  ${date}  ${amount}`),
        '同意的，请签字盖章后寄回或发回扫描件；对账目或还款安排有不同意见的，请在回复中写明。',
        ...closing(mail),
      ].join('\n'),
  },
  statement: {
    subject: (company: string): string => `对账${company === '' ? '' : `（${company}）`}`,
    body: (mail: MailFacts): string =>
      [
        ...greeting(mail),
        `请核对截至 ${mail.asOf} 的往来账目，明细见对账函。`,
        mail.balance,
        '核对无误的，请在对账函上签章后回复；有差异的，请在回复中写明。本函仅供核对账目。',
        ...closing(mail),
      ].join('\n'),
  },
};

export type LetterMailTexts = ShapeOf<typeof letterMailZhCN>;
