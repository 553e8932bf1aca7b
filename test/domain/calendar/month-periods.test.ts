import { monthPeriods } from '../../../src/domain/calendar/month-periods';
import { formatIsoDay } from '../../../src/domain/calendar/serial-day';
import { day } from '../../support/ledger-of-cells';

const periodsOf = (asOf: string): string[] =>
  monthPeriods(day(asOf)).map(({ start, end }) => `${formatIsoDay(start)} ${formatIsoDay(end)}`);

describe('monthPeriods', () => {
  it('ends on the day and on the eleven month ends before its month (R20a, R38)', () => {
    const periods = periodsOf('2025-03-17');
    expect(periods).toHaveLength(12);
    expect(periods.slice(0, 2)).toEqual(['2024-03-31 2024-04-30', '2024-04-30 2024-05-31']);
    expect(periods.slice(-2)).toEqual(['2025-01-31 2025-02-28', '2025-02-28 2025-03-17']);
  });

  it('is twelve whole months at a month end (R20a)', () => {
    const periods = periodsOf('2025-12-31');
    expect([periods[0], periods.at(-1)]).toEqual(['2024-12-31 2025-01-31', '2025-11-30 2025-12-31']);
  });
});
