import { nearbyMonthEnds, readAsOf } from '../../../src/taskpane/month/as-of-choices';

describe('nearbyMonthEnds', () => {
  it('offers the month ends around a date', () => {
    expect(nearbyMonthEnds('2025-12-31')).toEqual(['2025-10-31', '2025-11-30', '2025-12-31', '2026-01-31']);
  });

  it('offers the last days of February in a leap year, from a day within a month', () => {
    expect(nearbyMonthEnds('2024-03-15')).toEqual(['2024-01-31', '2024-02-29', '2024-03-31', '2024-04-30']);
  });
});

describe('readAsOf', () => {
  it.each([
    ['2025-12-31', '2025-12-31'],
    [' 2025/6/3 ', '2025-06-03'],
    ['20251231', '2025-12-31'],
    ['2025年12月31日', '2025-12-31'],
  ])('reads %p as %s (R1)', (text, day) => {
    expect(readAsOf(text)).toBe(day);
  });

  it.each(['', '31.12.', '2025-02-30', '03/04/2025', '月底'])('guesses nothing of %p (R1)', (text) => {
    expect(readAsOf(text)).toBeNull();
  });
});
