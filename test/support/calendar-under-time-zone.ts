import { auditBand } from '../../src/domain/aging/audit-band';
import { dueDay } from '../../src/domain/calendar/due-day';
import { addMonthsClamped, endOfMonth } from '../../src/domain/calendar/month-steps';
import { readDay } from '../../src/domain/calendar/read-day';
import { readTerms } from '../../src/domain/calendar/read-terms';
import { formatIsoDay, serialFromYmd } from '../../src/domain/calendar/serial-day';
import { workingCalendar } from '../../src/domain/calendar/working-calendar';
import { addWorkingDays } from '../../src/domain/calendar/working-days';
import { limitationEnd } from '../../src/domain/dunning/limitation-day';

// Run by the time-zone test in a process of its own, for a time zone can't be changed under a running one.

const calendar = workingCalendar();
const day = (text: string): number => {
  const reading = readDay(text);
  return reading.ok ? reading.day : NaN;
};
const due = (base: string, text: string): string => {
  const reading = readTerms(text);
  const result = reading.ok ? dueDay(day(base), reading.terms, calendar) : null;
  return result === null ? 'none' : formatIsoDay(result.day);
};

const everyDay = Array.from({ length: 60_000 }, (_, index) => index + 61);

process.stdout.write(
  JSON.stringify({
    januaryOffset: new Date(2025, 0, 1).getTimezoneOffset(),
    serials: [serialFromYmd(1900, 1, 1), serialFromYmd(2011, 12, 30), serialFromYmd(2018, 11, 4), serialFromYmd(2025, 1, 1)],
    roundTripFaults: everyDay.filter((serial) => day(formatIsoDay(serial)) !== serial).length,
    threeWorkingDays: formatIsoDay(addWorkingDays(day('2025-09-30'), 3, calendar) ?? NaN),
    terms: ['货物签收后三个工作日内', '月结30天', '次月10日', '半年'].map((text) => due('2025-09-30', text)),
    aDayThatApiaSkipped: [
      due('2011-12-29', '发票日后1天'),
      formatIsoDay(addMonthsClamped(day('2011-11-30'), 1)),
      formatIsoDay(endOfMonth(day('2011-12-30'))),
    ],
    aMidnightThatSaoPauloSkipped: [due('2018-11-03', '发票日后1天'), formatIsoDay(addMonthsClamped(day('2018-10-04'), 1))],
    monthEnds: [formatIsoDay(addMonthsClamped(day('2025-01-31'), 1)), formatIsoDay(endOfMonth(day('2024-02-01')))],
    anniversary: [auditBand(day('2024-03-05'), day('2025-03-05')), auditBand(day('2024-03-05'), day('2025-03-06'))],
    limitation: formatIsoDay(limitationEnd(day('2023-11-21'), [], calendar).extendedDay),
  }),
);
