import type { LetterMailTexts, MailFacts } from './zh-CN';

const greeting = ({ customer, contact }: MailFacts): readonly string[] => [`${customer}${contact === '' ? '' : `, ${contact}`}`, ''];

const sums = ({ penalty, credits, asOf }: MailFacts): readonly string[] => [
  ...(penalty === '' ? [] : [`Plus penalties for late payment up to ${asOf}: ${penalty}.`]),
  ...(credits === '' ? [] : [`Less your credit balance (credit notes or overpayments): ${credits}.`]),
];

const closing = ({ company, phone, letterDate }: MailFacts): readonly string[] => [
  '',
  [company, phone].filter((part) => part !== '').join('  '),
  letterDate,
];

/** The same in English. */
export const letterMailEnUS: LetterMailTexts = {
  reminder: {
    subject: (company) => `Payment reminder${company === '' ? '' : ` (${company})`}`,
    body: (mail) =>
      [
        ...greeting(mail),
        `As of ${mail.asOf} we have not yet received these payments, which were due:`,
        ...mail.invoices.map(
          ({ number, due, amount, days }) =>
            `· ${number === '' ? '(no invoice number)' : number}, due ${due}, ${days} ${days === 1 ? 'day' : 'days'} overdue: ${amount}`,
        ),
        ...sums(mail),
        `Total: ${mail.total}.`,
        ...(mail.finalPaymentDate === null ? [] : [`Please pay by ${mail.finalPaymentDate} (that day included).`]),
        ...(mail.account === '' ? [] : [`Account: ${[mail.company, mail.bank, mail.account].filter((part) => part !== '').join(', ')}`]),
        'If you have paid, please reply with the proof of payment; if you disagree with an item, please tell us in your reply.',
        ...closing(mail),
      ].join('\n'),
  },
  agreement: {
    subject: (company) => `Repayment agreement${company === '' ? '' : ` (${company})`}`,
    body: (mail) =>
      [
        ...greeting(mail),
        `Please look at the repayment agreement enclosed. It covers these debts as of ${mail.asOf}:`,
        ...mail.invoices.map(({ number, due, amount }) => `· ${number === '' ? '(no invoice number)' : number}, due ${due}: ${amount}`),
        ...sums(mail),
        `Total: ${mail.total}, in ${mail.instalments.length} ${mail.instalments.length === 1 ? 'instalment' : 'instalments'}:`,
        ...mail.instalments.map(({ date, amount }, index) => `· No. ${index + 1}, ${date}: ${amount}`),
        'If you agree, please return it signed and sealed, or a scan of it; if not, please tell us in your reply.',
        ...closing(mail),
      ].join('\n'),
  },
  statement: {
    subject: (company) => `Statement of account${company === '' ? '' : ` (${company})`}`,
    body: (mail) =>
      [
        ...greeting(mail),
        `Please compare our accounts as at ${mail.asOf}; the statement lists what is open.`,
        mail.balance,
        'If you agree, please reply with the statement signed and sealed; if you do not, please name the differences. It serves to reconcile accounts only.',
        ...closing(mail),
      ].join('\n'),
  },
};
