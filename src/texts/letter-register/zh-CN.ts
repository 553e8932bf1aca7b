import type { ShapeOf } from '../shape-of';

/** What a reminder says. */
export interface MailFacts {
  readonly customer: string;
  readonly contact: string;
  readonly asOf: string;
  readonly letterDate: string;
  readonly finalPaymentDate: string | null;
  readonly invoices: readonly { readonly number: string; readonly due: string; readonly amount: string; readonly days: number }[];
  readonly total: string;
  readonly company: string;
  readonly phone: string;
  readonly bank: string;
  readonly account: string;
}

/** What stands in 催收记录 of a letter that was made, and in a message that says the same, in Chinese. */
export const letterRegisterZhCN = {
  /** 内容 of a demand's row, after the text for the waybill; sums have two decimals. */
  demanded: (principal: string, penalty: string, finalPaymentDate: string): string =>
    `本发票本金 ${principal}${penalty === '0.00' ? '' : `、违约金 ${penalty}`}，最后付款日 ${finalPaymentDate}`,
  /** 内容 of a letter that was struck, before what stood there. */
  struck: (stage: string): string => (stage === '' ? '作废（未寄出）' : `作废（未寄出，原为${stage}）`),
  /** A friendly reminder as a message; amounts and dates as text. */
  mail: {
    subject: (company: string): string => `付款提醒${company === '' ? '' : `（${company}）`}`,
    body: (mail: MailFacts): string =>
      [
        `${mail.customer}${mail.contact === '' ? '' : ` ${mail.contact}`}：`,
        '',
        `截至 ${mail.asOf}，贵司下列款项已到期而我司尚未收到：`,
        ...mail.invoices.map(
          ({ number, due, amount, days }) => `· ${number === '' ? '（无发票号）' : number}  到期日 ${due}  逾期 ${days} 天  ${amount} 元`,
        ),
        `合计 ${mail.total} 元。`,
        ...(mail.finalPaymentDate === null ? [] : [`请于 ${mail.finalPaymentDate} 前付清。`]),
        ...(mail.account === '' ? [] : [`收款账户：${[mail.company, mail.bank, mail.account].filter((part) => part !== '').join('，')}`]),
        '如已付款，请将付款凭证回复我们；对账目有异议的，请在回复中写明。',
        '',
        [mail.company, mail.phone].filter((part) => part !== '').join('  '),
        mail.letterDate,
      ].join('\n'),
  },
};

export type LetterRegisterTexts = ShapeOf<typeof letterRegisterZhCN>;
