import fc from 'fast-check';

import { dueDay } from '../../src/domain/calendar/due-day';
import { formatTerms } from '../../src/domain/calendar/format-terms';
import { addMonthsClamped, endOfMonth } from '../../src/domain/calendar/month-steps';
import type { PaymentTerms } from '../../src/domain/calendar/payment-terms';
import { dateOrderEvidence, readDay } from '../../src/domain/calendar/read-day';
import { readTerms } from '../../src/domain/calendar/read-terms';
import { formatIsoDay, isSerialDay, serialFromYmd, ymdFromSerial } from '../../src/domain/calendar/serial-day';
import { workingCalendar } from '../../src/domain/calendar/working-calendar';
import { addWorkingDays, workingDaysBetween } from '../../src/domain/calendar/working-days';
import { chineseNumeral, readChineseNumeral } from '../../src/domain/text/chinese-numeral';

const anyDay = fc.integer({ min: 1, max: 2958465 }).filter(isSerialDay);
const recentDay = fc.integer({ min: 37987, max: 47000 });
const calendar = workingCalendar();

const dayCount = fc.integer({ min: 0, max: 9999 });
const dayOfMonth = fc.integer({ min: 1, max: 31 });
const base = fc.constantFrom('delivery' as const, 'invoice' as const);
const terms: fc.Arbitrary<PaymentTerms> = fc.oneof(
  fc.record({ kind: fc.constant('days' as const), base, days: dayCount }),
  fc.record({ kind: fc.constant('workingDays' as const), base, days: fc.integer({ min: 0, max: 400 }) }),
  fc.record({ kind: fc.constant('months' as const), base, months: fc.integer({ min: 0, max: 360 }) }),
  fc.record({ kind: fc.constant('monthEnd' as const), days: dayCount }),
  fc.record({ kind: fc.constant('dayOfNextMonth' as const), dayOfMonth }),
  fc.record({ kind: fc.constant('dayOfEachMonth' as const), dayOfMonth }),
  fc.record({
    kind: fc.constant('discount' as const),
    percent: fc.integer({ min: 1, max: 199 }).map((half) => half / 2),
    discountDays: fc.integer({ min: 0, max: 99 }),
    days: fc.integer({ min: 99, max: 365 }),
  }),
);

describe('days', () => {
  it('come back from year, month and day (R1)', () => {
    fc.assert(
      fc.property(anyDay, (serial) => {
        const { year, month, day } = ymdFromSerial(serial);
        expect(serialFromYmd(year, month, day)).toBe(serial);
      }),
    );
  });

  it('come back from every way of writing them (R1)', () => {
    fc.assert(
      fc.property(anyDay, (serial) => {
        const { year, month, day } = ymdFromSerial(serial);
        const iso = formatIsoDay(serial);
        const written = [
          iso,
          iso.replace(/-/g, ''),
          Number(iso.replace(/-/g, '')),
          `${year}/${month}/${day}`,
          `${year}.${month}.${day}`,
          `${year}年${month}月${day}日`,
          `${iso} 23:59`,
          serial + 0.999,
        ];
        for (const value of written) expect(readDay(value)).toEqual({ ok: true, day: serial });
        expect(readDay(`${month}/${day}/${year}`, { dateOrder: 'mdy' })).toEqual({ ok: true, day: serial });
        expect(readDay(`${day}/${month}/${year}`, { dateOrder: 'dmy' })).toEqual({ ok: true, day: serial });
      }),
    );
  });

  it('whose parts show an order are read the same by that order and by none; those that show none are a question (R1)', () => {
    const part = fc.integer({ min: 1, max: 31 });
    fc.assert(
      fc.property(part, part, fc.integer({ min: 1950, max: 2050 }), (first, second, year) => {
        const text = `${first}/${second}/${year}`;
        const order = dateOrderEvidence(text);
        if (order === 'none') expect(readDay(text)).toEqual({ ok: false, fault: { kind: 'ambiguousOrder', value: text } });
        else if (order !== null) expect(readDay(text)).toEqual(readDay(text, { dateOrder: order }));
      }),
    );
  });

  it('are never made out of arbitrary text without four digits of a year (R1)', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        if (!/\d{4}/.test(text.normalize('NFKC'))) expect(readDay(text).ok).toBe(false);
      }),
    );
  });

  it('keep their day of the month over a month step, or land on the month’s end (R4)', () => {
    fc.assert(
      fc.property(recentDay, fc.integer({ min: -60, max: 60 }), (serial, months) => {
        const stepped = addMonthsClamped(serial, months);
        const [from, to] = [ymdFromSerial(serial), ymdFromSerial(stepped)];
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months);
        expect(to.day === from.day || (to.day < from.day && endOfMonth(stepped) === stepped)).toBe(true);
      }),
    );
  });
});

describe('working days', () => {
  it('counted on and counted between are inverse (R3)', () => {
    fc.assert(
      fc.property(recentDay, fc.integer({ min: 1, max: 300 }), (from, count) => {
        const to = addWorkingDays(from, count, calendar) ?? NaN;
        expect(calendar.isWorkingDay(to)).toBe(true);
        expect(workingDaysBetween(from, to, calendar)).toBe(count);
      }),
    );
  });

  it('counted on and back from a working day come home (R3)', () => {
    fc.assert(
      fc.property(recentDay, fc.integer({ min: -300, max: 300 }), (day, count) => {
        const from = addWorkingDays(day, 0, calendar) ?? NaN;
        expect(addWorkingDays(addWorkingDays(from, count, calendar) ?? NaN, -count, calendar)).toBe(from);
      }),
    );
  });

  it('add up: a then b is a + b (R3)', () => {
    fc.assert(
      fc.property(recentDay, fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 }), (day, first, second) => {
        expect(addWorkingDays(addWorkingDays(day, first, calendar) ?? NaN, second, calendar)).toBe(
          addWorkingDays(day, first + second, calendar),
        );
      }),
    );
  });
});

describe('payment terms', () => {
  it('are read back from the way they are written (R4)', () => {
    fc.assert(
      fc.property(terms, (some) => {
        expect(readTerms(formatTerms(some))).toEqual({ ok: true, terms: some });
      }),
      { numRuns: 500 },
    );
  });

  it('never fall due before the day they run from (R4)', () => {
    fc.assert(
      fc.property(recentDay, terms, (from, some) => {
        expect(dueDay(from, some, calendar)?.day).toBeGreaterThanOrEqual(from);
      }),
    );
  });

  it('read a Chinese numeral as the same number in figures (R4)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (value) => {
        expect(readChineseNumeral(chineseNumeral(value))).toBe(value);
        expect(readTerms(`签收后${chineseNumeral(value)}天`)).toEqual(readTerms(`签收后${value}天`));
      }),
    );
  });

  it('are never made out of arbitrary text: what is read is written again and read as the same (R4)', () => {
    const scraps = fc
      .array(
        fc.constantFrom('签收', '后', '三', '30', '天', '个', '月', '月结', '工作日', '内', '付清', 'NET', ' ', '/', '次月', '10', '日'),
        { maxLength: 7 },
      )
      .map((list) => list.join(''));
    fc.assert(
      fc.property(scraps, (text) => {
        const reading = readTerms(text);
        if (reading.ok) expect(readTerms(formatTerms(reading.terms))).toEqual(reading);
        else expect(reading.fault).toEqual(text.trim() === '' ? { kind: 'blank' } : { kind: 'unreadable', text: text.trim() });
      }),
      { numRuns: 1000 },
    );
  });
});
