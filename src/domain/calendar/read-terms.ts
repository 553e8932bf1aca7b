import { readChineseNumeral } from '../text/chinese-numeral';
import { plainText } from '../text/plain-text';
import { simplified } from '../../cells/simplified';
import type { PaymentTerms, TermsBase } from './payment-terms';

/** Why a text is no payment terms; the text is quoted as it stands (R4). */
export type TermsFault = { readonly kind: 'blank' } | { readonly kind: 'unreadable'; readonly text: string };

export type TermsReading = { readonly ok: true; readonly terms: PaymentTerms } | { readonly ok: false; readonly fault: TermsFault };

const number = '([0-9]{1,4}|[一二两三四五六七八九十百零〇]+)';
const paid = '(?:完成付款|付清|付款|结清|支付)';
const ending = `(?:之内|以内|内)?(?:账期|信用期)?${paid}?`;
const dayUnit = '(?:DAYS?|天|日)?';
const fromThen = '(?:之日|日期|日)?(?:起算|起|之后|以后|后)?';
const delivery = `(?:自|从)?(?:货物)?(?:签收|收货|货到|到货)${fromThen}`;
const invoice = `(?:(?:自|从)?(?:开具发票|发票开具|收到发票|发票|开票|收票|票到|见票)${fromThen}|票后|账期)?`;

/** One way of writing terms, and what it means; null where its numbers make no sense. */
interface Form {
  readonly pattern: RegExp;
  readonly meaning: (parts: readonly string[]) => PaymentTerms | null;
}

const forms: readonly Form[] = [
  { pattern: whole(`货到(?:${paid}|即付)`), meaning: () => ({ kind: 'days', base: 'delivery', days: 0 }) },
  // Paid before the goods leave: nothing is owed past the invoice date.
  {
    pattern: whole(`现结${paid}?|(?:见票|票到)即付|款到发货|DUE(?:UP)?ONRECEIPT(?:OFINVOICE)?`),
    meaning: () => ({ kind: 'days', base: 'invoice', days: 0 }),
  },
  ...spansFrom(delivery, 'delivery'),
  ...spansFrom(invoice, 'invoice'),
  {
    pattern: whole('(?:WITHIN)?([0-9]{1,4})(?:DAYS?|D)(?:NET|(?:FROM|AFTER|OF)(?:THE)?(?:DATEOF)?INVOICE(?:DATE)?)?'),
    meaning: ([days]) => withNumber(days, (value) => ({ kind: 'days', base: 'invoice', days: value })),
  },
  { pattern: whole(`(?:当月|本月|月)[底末]${paid}?`), meaning: () => ({ kind: 'monthEnd', days: 0 }) },
  // The 31st of a shorter month is its last day.
  { pattern: whole(`(?:次月|下月|下个月)[底末]前?${paid}?`), meaning: () => ({ kind: 'dayOfNextMonth', dayOfMonth: 31 }) },
  { pattern: whole(`月结${paid}?`), meaning: () => ({ kind: 'monthEnd', days: 0 }) },
  { pattern: whole(`月结${number}[天日]?${ending}`), meaning: monthEnd },
  {
    pattern: whole(`(?:次月|下月)${number}[日号]前?${paid}?`),
    meaning: ([day]) => withDayOfMonth(day, (dayOfMonth) => ({ kind: 'dayOfNextMonth', dayOfMonth })),
  },
  {
    pattern: whole(`每月${number}[日号]前?${paid}?`),
    meaning: ([day]) => withDayOfMonth(day, (dayOfMonth) => ({ kind: 'dayOfEachMonth', dayOfMonth })),
  },
  {
    pattern: whole(`NET([0-9]{1,4})${dayUnit}${ending}`),
    meaning: ([days]) => withNumber(days, (value) => ({ kind: 'days', base: 'invoice', days: value })),
  },
  { pattern: whole(`EOM${paid}?`), meaning: () => ({ kind: 'monthEnd', days: 0 }) },
  { pattern: whole(String.raw`EOM\+?([0-9]{1,4})${dayUnit}${ending}`), meaning: monthEnd },
  { pattern: whole(String.raw`([0-9]{1,2}(?:\.[0-9]+)?)%?/([0-9]{1,3}),?N(?:ET|/)?([0-9]{1,4})${dayUnit}${ending}`), meaning: discount },
];

const mostBareDays = 720;

/** Reads payment terms in any of the forms of R4; what can't be read is a fault, nothing is guessed. */
export function readTerms(value: unknown): TermsReading {
  if (value === null || value === undefined) return { ok: false, fault: { kind: 'blank' } };
  // A bare number is days.
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= mostBareDays)
    return { ok: true, terms: { kind: 'days', base: 'invoice', days: value } };
  if (typeof value !== 'string')
    return { ok: false, fault: { kind: 'unreadable', text: typeof value === 'number' ? String(value) : typeof value } };
  const text = simplified(plainText(value));
  if (text === '') return { ok: false, fault: { kind: 'blank' } };
  if (/^[0-9]{1,3}$/.test(text)) return readTerms(Number(text));
  // Two numbers with a gap between them are not one number.
  const tight = /\d \d/.test(text)
    ? ''
    : text
        .replace(/ /g, '')
        .replace(/[。.;]$/, '')
        .toUpperCase();
  for (const form of forms) {
    const parts = form.pattern.exec(tight);
    const terms = parts === null ? null : form.meaning(parts.slice(1));
    if (terms !== null) return { ok: true, terms };
  }
  return { ok: false, fault: { kind: 'unreadable', text: value.trim() } };
}

function spansFrom(start: string, base: TermsBase): readonly Form[] {
  const span = (pattern: string, make: (value: number) => PaymentTerms | null): Form => ({
    pattern: whole(`${start}${number}${pattern}${ending}`),
    meaning: ([count]) => withNumber(count, make),
  });
  return [
    span('个?工作[日天]', (days) => ({ kind: 'workingDays', base, days })),
    span('(?:个?自然日|日历[日天]|[天日])', (days) => ({ kind: 'days', base, days })),
    span('个月', (months) => ({ kind: 'months', base, months })),
    span('年', (years) => (years > 30 ? null : { kind: 'months', base, months: 12 * years })),
    { pattern: whole(`${start}半年${ending}`), meaning: () => ({ kind: 'months', base, months: 6 }) },
  ];
}

function monthEnd([days]: readonly string[]): PaymentTerms | null {
  return withNumber(days, (value) => ({ kind: 'monthEnd', days: value }));
}

function discount([percent, discountDays, days]: readonly string[]): PaymentTerms | null {
  const terms = { kind: 'discount', percent: Number(percent), discountDays: Number(discountDays), days: Number(days) } as const;
  return terms.discountDays <= terms.days ? terms : null;
}

function withNumber(text: string | undefined, make: (value: number) => PaymentTerms | null): PaymentTerms | null {
  const value = text === undefined ? null : /^[0-9]+$/.test(text) ? Number(text) : readChineseNumeral(text);
  return value === null ? null : make(value);
}

function withDayOfMonth(text: string | undefined, make: (dayOfMonth: number) => PaymentTerms): PaymentTerms | null {
  return withNumber(text, (value) => (value >= 1 && value <= 31 ? make(value) : null));
}

function whole(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`);
}
