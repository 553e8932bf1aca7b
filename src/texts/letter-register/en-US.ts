import type { LetterRegisterTexts } from './zh-CN';

/** The same in English. */
export const letterRegisterEnUS: LetterRegisterTexts = {
  demanded: (principal, penalty, finalPaymentDate) =>
    `of this invoice ${principal}${penalty === '0.00' ? '' : ` and late payment charges of ${penalty}`}, to be paid by ${finalPaymentDate}`,
  struck: (stage) => (stage === '' ? 'Struck (never sent)' : `Struck (never sent; was: ${stage})`),
  mail: {
    subject: (company) => `Payment reminder${company === '' ? '' : ` (${company})`}`,
    body: (mail) =>
      [
        `${mail.customer}${mail.contact === '' ? '' : `, ${mail.contact}`}`,
        '',
        `As of ${mail.asOf} we have not yet received these payments, which were due:`,
        ...mail.invoices.map(
          ({ number, due, amount, days }) =>
            `· ${number === '' ? '(no invoice number)' : number}, due ${due}, ${days} ${days === 1 ? 'day' : 'days'} overdue: ${amount}`,
        ),
        `Total: ${mail.total}.`,
        ...(mail.finalPaymentDate === null ? [] : [`Please pay by ${mail.finalPaymentDate}.`]),
        ...(mail.account === '' ? [] : [`Account: ${[mail.company, mail.bank, mail.account].filter((part) => part !== '').join(', ')}`]),
        'If you have paid, please reply with the proof of payment; if you disagree with an item, please tell us in your reply.',
        '',
        [mail.company, mail.phone].filter((part) => part !== '').join('  '),
        mail.letterDate,
      ].join('\n'),
  },
};
