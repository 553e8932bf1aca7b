import { currencyBesideMain } from '../../desk/desks-by-currency';
import type { SerialDay } from '../../domain/calendar/serial-day';
import { formatIsoDay } from '../../domain/calendar/serial-day';
import { formatCents, type Cents } from '../../domain/money/cents';
import type { Letter } from '../../letters/letter';
import type { Collection } from '../../registers/collections/collection';
import type { Written } from '../../registers/register';
import { letterRegisterTexts } from '../../texts/letter-register/letter-register-texts';
import type { Language } from '../../texts/language';
import { stageOfKind } from './stage-kinds';
import type { WantedLetter } from './wanted-letter';

/**
 * The rows of 催收记录 for a letter: one for each invoice that it demands, by its number, and one for the credits that it deducts, so that they
 * add up to the letter; one alone for a letter that demands nothing (R21b, R39). What is deducted is not demanded: its row has no stage and
 * names no invoice, for a number would make the letter one about that invoice (R25). They are entered for whoever sees to the customer by
 * then, so that a letter hands nobody over (R41).
 */
export function letterRows(
  { desk, account, kind, demand }: WantedLetter,
  letter: Letter,
  language: Language,
  owner: string | null,
): Written<Collection>[] {
  const texts = letterRegisterTexts[language];
  const currency = currencyBesideMain(desk);
  // The register has no column of currencies: 内容 tells them.
  const said = (cents: Cents): string => (currency === null ? formatCents(cents) : `${currency} ${formatCents(cents)}`);
  const stage = stageOfKind(kind);
  const row = (
    invoiceNumbers: readonly string[],
    amountCents: Cents | null,
    content: string,
    ofStage: Collection['stage'] = stage,
  ): Written<Collection> => ({
    number: letter.number,
    day: letter.letterDay,
    customer: account.customer,
    invoiceNumbers,
    method: 'letter',
    stage: ofStage,
    amountCents,
    content,
    promisedDay: null,
    promisedCents: null,
    waybill: '',
    sentDay: null,
    receivedDay: null,
    returnedDay: null,
    collector: owner ?? '',
    minuteOfDay: null,
    companion: '',
    result: '',
    costCents: null,
    satisfaction: null,
  });
  // What has no stage is told by its name alone.
  if (stage === null || demand === null || letter.finalPaymentDay === null) {
    // Without an invoice nothing tells the currency of a sum.
    return [
      currency === null ? row([], letter.totalCents, letter.name) : row([], null, texts.stated(letter.name, said(letter.totalCents))),
    ];
  }
  const deadline: SerialDay = letter.finalPaymentDay;
  const credits = account.invoices
    .filter(({ balanceCents }) => balanceCents < 0)
    .map((position) => ({ invoiceNumber: position.row?.invoiceNumber ?? '', amount: said(-position.balanceCents) }));
  return [
    ...[...byNumber(demand.lines)].map(([invoiceNumber, { claimCents, penaltyCents }]) =>
      row(
        invoiceNumber === '' ? [] : [invoiceNumber],
        claimCents + penaltyCents,
        `${letter.waybillText}；${texts.demanded(said(claimCents), penaltyCents === 0 ? null : said(penaltyCents), formatIsoDay(deadline))}`,
      ),
    ),
    ...(letter.creditsCents === 0
      ? []
      : [row([texts.credits], -letter.creditsCents, `${letter.waybillText}；${texts.deducted(credits)}`, null)]),
  ];
}

/** Several rows of one invoice number are one row of the register. */
function byNumber(
  lines: NonNullable<WantedLetter['demand']>['lines'],
): ReadonlyMap<string, { readonly claimCents: Cents; readonly penaltyCents: Cents }> {
  const sums = new Map<string, { claimCents: Cents; penaltyCents: Cents }>();
  for (const { position, claimCents, penaltyCents } of lines) {
    const number = position.row?.invoiceNumber ?? '';
    const known = sums.get(number) ?? { claimCents: 0, penaltyCents: 0 };
    sums.set(number, { claimCents: known.claimCents + claimCents, penaltyCents: known.penaltyCents + penaltyCents });
  }
  return sums;
}
