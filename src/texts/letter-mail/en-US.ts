import type { LetterMailTexts, MailFacts } from './zh-CN';

const greeting = ({ customer, contact }: MailFacts): readonly string[] => [`${customer}${contact === '' ? '' : `, ${contact}`}`, ''];

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
        `Total: ${mail.total}.`,
        ...(mail.finalPaymentDate === null ? [] : [`Please pay by ${mail.finalPaymentDate}.`]),
        ...(mail.account === '' ? [] : [`Account: ${[mail.company, mail.bank, mail.account].filter((part) => part !== '').join(', ')}`]),
        'If you have paid, please reply with the proof of payment; if you disagree with an item, please tell us in your reply.',
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
