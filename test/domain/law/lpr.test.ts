import { formatIsoDay, serialFromYmd } from '../../../src/domain/calendar/serial-day';
import { lprOn, lprTable, lprVerifiedThrough } from '../../../src/domain/law/lpr';

function day(iso: string): number {
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
  return serialFromYmd(year, month, date) ?? Number.NaN;
}

describe('lprOn', () => {
  it.each([
    ['2015-10-24', '0.0435'],
    ['2019-08-19', '0.0435'],
    ['2019-08-20', '0.0425'],
    ['2019-09-20', '0.042'],
    ['2019-11-20', '0.0415'],
    ['2020-02-20', '0.0405'],
    ['2020-04-20', '0.0385'],
    ['2021-12-19', '0.0385'],
    ['2021-12-20', '0.038'],
    ['2022-01-20', '0.037'],
    ['2022-08-22', '0.0365'],
    ['2023-06-20', '0.0355'],
    ['2023-08-21', '0.0345'],
    ['2024-07-21', '0.0345'],
    ['2024-07-22', '0.0335'],
    ['2024-10-21', '0.031'],
    ['2025-05-19', '0.031'],
    ['2025-05-20', '0.03'],
    ['2026-01-15', '0.03'],
    ['2031-01-01', '0.03'],
  ])('gives on %s the one-year rate %s (R18)', (iso, rate) => {
    expect(lprOn(day(iso), 1, lprTable)?.toString()).toBe(rate);
  });

  it.each([
    ['2019-08-20', '0.0485'],
    ['2019-11-20', '0.048'],
    ['2020-02-20', '0.0475'],
    ['2022-01-20', '0.046'],
    ['2022-05-20', '0.0445'],
    ['2022-08-22', '0.043'],
    ['2023-06-20', '0.042'],
    ['2024-02-20', '0.0395'],
    ['2024-07-22', '0.0385'],
    ['2024-10-21', '0.036'],
    ['2025-05-20', '0.035'],
  ])('gives on %s the five-year rate %s (R18)', (iso, rate) => {
    expect(lprOn(day(iso), 5, lprTable)?.toString()).toBe(rate);
  });

  it('knows no rate before the table begins, and no five-year rate before there was an LPR (R18)', () => {
    expect(lprOn(day('2015-10-23'), 1, lprTable)).toBeNull();
    expect(lprOn(day('2019-08-19'), 5, lprTable)).toBeNull();
  });

  it('takes a table that the user has extended (R18)', () => {
    const extended = [...lprTable, { from: day('2026-10-20'), oneYearPercent: 2.9, fiveYearPercent: 3.4 }];
    expect(lprOn(day('2026-10-20'), 1, extended)?.toString()).toBe('0.029');
  });
});

describe('lprTable', () => {
  it('rises by day and was last compared with the published rates on 2026-09-20 (R18)', () => {
    const days = lprTable.map(({ from }) => from);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(formatIsoDay(lprVerifiedThrough)).toBe('2026-09-20');
  });
});
