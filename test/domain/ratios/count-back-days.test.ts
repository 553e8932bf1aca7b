import { countBackDays } from '../../../src/domain/ratios/count-back-days';

/** Newest first. */
const months = [
  { days: 31, salesCents: 400 },
  { days: 30, salesCents: 350 },
  { days: 31, salesCents: 450 },
];

const shown = (closing: number, periods = months) => countBackDays(closing, periods)?.toFixed(2) ?? null;

describe('countBackDays', () => {
  it('takes months off newest first, the last one pro rata (R20, R20a)', () => {
    // 31 + 30 + 150/450 × 31
    expect(shown(900)).toBe('71.33');
    expect(shown(400)).toBe('31.00');
    expect(shown(1200)).toBe('92.00');
  });

  it('knows nothing where nothing is owed, or more than all the sales (R20a)', () => {
    expect([shown(0), shown(-5), shown(1201), shown(10, [])]).toEqual([null, null, null, null]);
  });

  it('adds the days and the sum of a period that sold nothing or less (R20a)', () => {
    // 31 + 30 days, and 900 − 400 + 50 = 550 of 1,100 of 31 days
    const periods = [
      { days: 31, salesCents: 400 },
      { days: 30, salesCents: -50 },
      { days: 31, salesCents: 1100 },
    ];
    expect(shown(900, periods)).toBe('76.50');
  });
});
