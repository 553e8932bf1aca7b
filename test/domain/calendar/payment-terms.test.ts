import { dueDay } from '../../../src/domain/calendar/due-day';
import { formatTerms } from '../../../src/domain/calendar/format-terms';
import { baseOfTerms } from '../../../src/domain/calendar/payment-terms';
import type { PaymentTerms } from '../../../src/domain/calendar/payment-terms';
import { readDay } from '../../../src/domain/calendar/read-day';
import { readTerms } from '../../../src/domain/calendar/read-terms';
import { formatIsoDay } from '../../../src/domain/calendar/serial-day';
import { workingCalendar } from '../../../src/domain/calendar/working-calendar';

const calendar = workingCalendar();
const day = (text: string): number => {
  const reading = readDay(text);
  return reading.ok ? reading.day : NaN;
};

/** Terms, the kind of day they run from, and the due date they give for 2025-09-30. */
const forms: readonly (readonly [string, 'delivery' | 'invoice', string])[] = [
  ['货物签收后三个工作日内', 'delivery', '2025-10-11'],
  ['货物签收后三个工作日内完成付款', 'delivery', '2025-10-11'],
  ['签收后3个工作日', 'delivery', '2025-10-11'],
  ['签收后３个工作日内付清', 'delivery', '2025-10-11'],
  ['收货后30天', 'delivery', '2025-10-30'],
  ['收货后 30 天付款', 'delivery', '2025-10-30'],
  ['货到30天', 'delivery', '2025-10-30'],
  ['自货物签收之日起三十日内付清', 'delivery', '2025-10-30'],
  ['收货后三个月内付清', 'delivery', '2025-12-30'],
  ['货到付款', 'delivery', '2025-09-30'],
  ['发票日后30日内', 'invoice', '2025-10-30'],
  ['发票日后30日内完成付款', 'invoice', '2025-10-30'],
  ['开票后六十天', 'invoice', '2025-11-29'],
  ['票到60天', 'invoice', '2025-11-29'],
  ['票到60天付款', 'invoice', '2025-11-29'],
  ['一百二十天', 'invoice', '2026-01-28'],
  ['九百九十九天', 'invoice', '2028-06-25'],
  ['十五个工作日', 'invoice', '2025-10-28'],
  ['月结30天', 'invoice', '2025-10-30'],
  ['月结三十天付清', 'invoice', '2025-10-30'],
  ['月结', 'invoice', '2025-09-30'],
  ['月结付款', 'invoice', '2025-09-30'],
  ['次月10日', 'invoice', '2025-10-10'],
  ['次月十日付清', 'invoice', '2025-10-10'],
  ['次月31日', 'invoice', '2025-10-31'],
  ['每月25日', 'invoice', '2025-10-25'],
  ['每月30日付款', 'invoice', '2025-09-30'],
  ['每月31日', 'invoice', '2025-09-30'],
  ['现结', 'invoice', '2025-09-30'],
  ['现结付清', 'invoice', '2025-09-30'],
  ['见票即付', 'invoice', '2025-09-30'],
  ['票到即付', 'invoice', '2025-09-30'],
  ['款到发货', 'invoice', '2025-09-30'],
  ['Due on receipt', 'invoice', '2025-09-30'],
  ['due upon receipt', 'invoice', '2025-09-30'],
  ['货到即付', 'delivery', '2025-09-30'],
  ['3个月', 'invoice', '2025-12-30'],
  ['两个月', 'invoice', '2025-11-30'],
  ['半年', 'invoice', '2026-03-30'],
  ['半年内付清', 'invoice', '2026-03-30'],
  ['一年', 'invoice', '2026-09-30'],
  ['NET 30', 'invoice', '2025-10-30'],
  ['30 days', 'invoice', '2025-10-30'],
  ['within 30 days of invoice date', 'invoice', '2025-10-30'],
  ['30天账期', 'invoice', '2025-10-30'],
  ['当月底', 'invoice', '2025-09-30'],
  ['月末付款', 'invoice', '2025-09-30'],
  ['次月底', 'invoice', '2025-10-31'],
  ['下月末付清', 'invoice', '2025-10-31'],
  ['net45', 'invoice', '2025-11-14'],
  ['Net 60 days', 'invoice', '2025-11-29'],
  ['EOM 30', 'invoice', '2025-10-30'],
  ['EOM', 'invoice', '2025-09-30'],
  ['2/10 NET 30', 'invoice', '2025-10-30'],
  ['2/10, n/30', 'invoice', '2025-10-30'],
];

describe('payment terms', () => {
  it.each(forms)('%s runs from the %s date and is due on %s (R4, R12b)', (text, base, due) => {
    const reading = readTerms(text);
    if (!reading.ok) throw new Error(`${text} was not read`);
    expect(baseOfTerms(reading.terms)).toBe(base);
    const result = dueDay(day('2025-09-30'), reading.terms, calendar);
    expect(result && formatIsoDay(result.day)).toBe(due);
  });

  it.each(forms)('%s is written so that it is read as the same terms again (R4)', (text) => {
    const reading = readTerms(text);
    if (!reading.ok) throw new Error(`${text} was not read`);
    expect(readTerms(formatTerms(reading.terms))).toEqual(reading);
  });

  it.each([
    ['2025-01-31', '次月31日', '2025-02-28'],
    ['2025-01-15', '月结', '2025-01-31'],
    ['2025-01-15', '月结30天', '2025-03-02'],
    ['2025-03-25', '每月25日', '2025-03-25'],
    ['2025-03-26', '每月25日', '2025-04-25'],
    ['2025-02-10', '每月31日', '2025-02-28'],
    ['2025-01-31', '1个月', '2025-02-28'],
    ['2024-01-31', '1个月', '2024-02-29'],
    ['2025-12-05', '次月10日', '2026-01-10'],
    ['2025-10-03', '收货后1天', '2025-10-04'],
  ])('from %s %s falls on %s, clamped to short months and never moved off rest days (R4)', (from, text, due) => {
    const reading = readTerms(text);
    const result = reading.ok ? dueDay(day(from), reading.terms, calendar) : null;
    expect(result && formatIsoDay(result.day)).toBe(due);
  });

  it('keeps the discount of 2/10 NET 30 (R4)', () => {
    expect(readTerms('2/10 NET 30')).toEqual({ ok: true, terms: { kind: 'discount', percent: 2, discountDays: 10, days: 30 } });
  });

  it.each([
    ['待定'],
    ['1000'],
    ['30.5'],
    ['尽快付款'],
    ['一百二天'],
    ['一千天'],
    ['次月32日'],
    ['每月0日'],
    ['12 34天'],
    ['2/40 NET 30'],
    ['签收后付款'],
    ['签收后工作日'],
    ['月结30天或60天'],
    ['预付30%，余款见票即付'],
    ['Due on receipt of goods'],
    ['即付'],
    ['NET'],
    ['NET -5'],
    ['3月'],
  ])('quotes %s as unreadable and guesses nothing (R4)', (text) => {
    expect(readTerms(text)).toEqual({ ok: false, fault: { kind: 'unreadable', text } });
  });

  it('takes an empty cell for a blank and a bare number for days, up to two years (R4)', () => {
    expect([null, undefined, '', '　'].map((value) => readTerms(value))).toEqual(Array(4).fill({ ok: false, fault: { kind: 'blank' } }));
    expect([30, '30', ' ３０ '].map((value) => readTerms(value))).toEqual(
      Array(3).fill({ ok: true, terms: { kind: 'days', base: 'invoice', days: 30 } }),
    );
    expect(readTerms(721)).toEqual({ ok: false, fault: { kind: 'unreadable', text: '721' } });
    expect(readTerms(1.5)).toEqual({ ok: false, fault: { kind: 'unreadable', text: '1.5' } });
  });

  it('says when a due date was counted on plain weekends for want of holidays (R3)', () => {
    const terms: PaymentTerms = { kind: 'workingDays', base: 'delivery', days: 3 };
    expect(dueDay(day('2026-12-28'), terms, calendar)).toEqual({ day: day('2026-12-31'), onPlainWeekends: false });
    expect(dueDay(day('2026-12-30'), terms, calendar)).toEqual({ day: day('2027-01-04'), onPlainWeekends: true });
    expect(dueDay(day('2026-12-30'), { kind: 'days', base: 'delivery', days: 30 }, calendar)).toEqual({
      day: day('2027-01-29'),
      onPlainWeekends: false,
    });
  });

  it('has no due date past the end of the calendar', () => {
    expect(dueDay(2958465, { kind: 'days', base: 'invoice', days: 1 }, calendar)).toBeNull();
  });
});
