import { readDay } from '../../../src/domain/calendar/read-day';
import { formatIsoDay } from '../../../src/domain/calendar/serial-day';
import { workingCalendar } from '../../../src/domain/calendar/working-calendar';
import { limitationDay, limitationEnd, plainLimitationEnd } from '../../../src/domain/dunning/limitation-day';

const day = (text: string): number => {
  const reading = readDay(text);
  return reading.ok ? reading.day : NaN;
};
const end = (due: string, ...interruptions: string[]): string => {
  const { plainDay, extendedDay } = limitationEnd(day(due), interruptions.map(day), workingCalendar());
  return `${formatIsoDay(plainDay)} ${formatIsoDay(extendedDay)}`;
};

describe('limitationDay', () => {
  it.each([
    ['2023-11-21', '2026-11-21'],
    ['2024-02-29', '2027-02-28'],
    ['2025-12-31', '2028-12-31'],
  ])('of a debt due %s is %s (R25)', (due, last) => {
    expect(formatIsoDay(limitationDay(day(due)))).toBe(last);
  });
});

describe('limitationEnd', () => {
  it('carries a rest day on to the next working day and shows the plain day first (R25)', () => {
    expect(end('2023-11-21')).toBe('2026-11-21 2026-11-23');
    expect(end('2022-10-01')).toBe('2025-10-01 2025-10-09');
    expect(end('2023-11-20')).toBe('2026-11-20 2026-11-20');
  });

  it('starts anew at an interruption in time, the last one counting (R25)', () => {
    expect(end('2022-03-15', '2023-06-01')).toBe('2026-06-01 2026-06-01');
    expect(end('2022-03-15', '2023-09-20', '2023-06-01')).toBe('2026-09-20 2026-09-20');
    expect(end('2020-03-15', '2022-05-10', '2025-05-09')).toBe('2028-05-09 2028-05-09');
  });

  it('does not count interruptions up to the due date or after the end (R25)', () => {
    expect(end('2022-03-15', '2022-03-15')).toBe('2025-03-15 2025-03-17');
    expect(end('2022-03-15', '2022-03-16')).toBe('2025-03-16 2025-03-17');
    expect(end('2022-03-15', '2025-03-18')).toBe('2025-03-15 2025-03-17');
  });

  it('takes an interruption on the working day that the end was carried on to (R25)', () => {
    expect(end('2022-03-15', '2025-03-17')).toBe('2028-03-17 2028-03-17');
  });

  it('ends twenty years after the due date at the latest (R25)', () => {
    expect(end('2000-06-01', '2003-05-01', '2006-04-01', '2009-03-01', '2012-02-01', '2015-01-01', '2017-12-01', '2020-05-01')).toBe(
      '2020-06-01 2020-06-01',
    );
  });
});

describe('plainLimitationEnd', () => {
  const plain = (due: string, ...interruptions: string[]): string => formatIsoDay(plainLimitationEnd(day(due), interruptions.map(day)));

  it('starts anew at an interruption up to the plain end, that day included, whatever day of the week it is (R25)', () => {
    // 2025-03-15 is a Saturday.
    expect(plain('2022-03-15')).toBe('2025-03-15');
    expect(plain('2022-03-15', '2025-03-15')).toBe('2028-03-15');
    expect(plain('2022-03-15', '2025-03-16')).toBe('2025-03-15');
    expect(plain('2022-03-15', '2025-03-17')).toBe('2025-03-15');
  });

  it('counts nothing up to the due date, and twenty years at most (R25)', () => {
    expect(plain('2022-03-15', '2022-03-15')).toBe('2025-03-15');
    expect(plain('2022-03-15', '2023-09-20', '2022-03-16')).toBe('2026-09-20');
    expect(plain('2000-06-01', '2003-05-01', '2006-04-01', '2009-03-01', '2012-02-01', '2015-01-01', '2017-12-01')).toBe('2020-06-01');
  });
});
