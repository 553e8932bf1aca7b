import { formatIsoDay, type SerialDay } from '../../domain/calendar/serial-day';
import type { Letter } from '../../letters/letter';
import type { LetterFormat } from '../../letters/letter-format';
import type { LetterMailTexts } from '../../texts/letter-mail/zh-CN';
import type { LetterMail } from './preview-letter-contract';
import type { WantedLetter } from './wanted-letter';

/** What a letter says as a message: a reminder, of a statement the balance to be compared, of an agreement its sums and its schedule. */
export function letterMail(
  { desk, account, demand, kind }: WantedLetter,
  letter: Letter,
  letterMailTexts: LetterMailTexts,
  format: LetterFormat,
): LetterMail {
  const { asOf } = desk;
  const { company } = desk.policy;
  const texts = letterMailTexts[kind === 'statement' || kind === 'agreement' ? kind : 'reminder'];
  const { statementBalanceText } = letter.values;
  return {
    subject: texts.subject(company.name),
    body: texts.body({
      customer: account.customer.name,
      contact: account.record?.contact ?? '',
      asOf: formatIsoDay(asOf),
      letterDate: formatIsoDay(letter.letterDay),
      finalPaymentDate: isoOrNull(letter.finalPaymentDay),
      invoices: (demand?.lines ?? []).map(({ position, claimCents }) => ({
        number: position.row?.invoiceNumber ?? '',
        due: isoOrNull(position.row?.dueDay ?? null) ?? '',
        amount: format.sum(claimCents),
        days: position.daysOverdue ?? 0,
      })),
      penalty: letter.penaltyCents === 0 ? '' : format.sum(letter.penaltyCents),
      credits: letter.creditsCents === 0 ? '' : format.sum(letter.creditsCents),
      total: format.sum(letter.totalCents),
      instalments: letter.instalments.map(({ day, amount }) => ({ date: formatIsoDay(day), amount: format.sum(amount) })),
      balance: typeof statementBalanceText === 'string' ? statementBalanceText : '',
      company: company.name,
      phone: company.phone,
      bank: company.bank,
      account: company.account,
    }),
  };
}

function isoOrNull(day: SerialDay | null): string | null {
  return day === null ? null : formatIsoDay(day);
}
