import type { LetterRegisterTexts } from './zh-CN';

/** The same in English. */
export const letterRegisterEnUS: LetterRegisterTexts = {
  demanded: (principal, penalty, finalPaymentDate) =>
    `of this invoice ${principal}${penalty === null ? '' : ` and late payment charges of ${penalty}`}, to be paid by ${finalPaymentDate}`,
  stated: (name, amount) => `${name}, ${amount}`,
  credits: 'Credits deducted',
  deducted: (credits) =>
    `credits deducted: ${credits.map(({ invoiceNumber, amount }) => `${invoiceNumber === '' ? '(no number)' : invoiceNumber} ${amount}`).join(', ')}`,
  struck: (stage) => (stage === '' ? 'Struck (never sent)' : `Struck (never sent; was: ${stage})`),
};
